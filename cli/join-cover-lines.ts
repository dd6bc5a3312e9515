import type { ParsedDocument } from '#ingest/model/document.js';

/** What stands before the text, with the lines of each field of the cover as one: an abstract of two paragraphs is one field. */
export function joinCoverLines({ front, cover }: Pick<ParsedDocument, 'front' | 'cover'>): ParsedDocument['front'] {
  const joined: ParsedDocument['front'][number][] = [];
  let last: (typeof cover)[number] | undefined;
  for (const part of front) {
    const field = cover.find(({ start, end }) => start < part.end && part.start < end);
    const before = joined.at(-1);
    if (field !== undefined && field === last && before) joined.splice(-1, 1, { ...before, end: part.end });
    else joined.push(part);
    last = field;
  }
  return joined;
}
