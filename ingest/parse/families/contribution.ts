import type { CoverFieldName } from '../../model/cover.js';
import type { DocumentIdentity } from '../../model/document.js';
import { COVER_LABELS, DOCUMENT_NUMBER } from '../cover-labels.js';
import type { Family, Outline } from '../family.js';
import { readLabel } from '../labels.js';
import type { Line } from '../lines.js';
import { createOutlineBuilder } from '../outline-builder.js';
import { readPrintedDay } from '../printed-day.js';
import { readCover, type Cover } from '../read-cover.js';
import { createContributionHeadings } from './contribution-headings.js';

/** Contributions to ITU-D study groups: a cover whose labels say source, title and the like, then text by headings and numbers. */
export const CONTRIBUTION: Family = {
  name: 'contribution',
  types: ['contribution'],
  recognise,
  outline,
  identify,
  cover: readCover,
};

/** A cover says whose it is or what it is called, and these besides. */
const NAMED: readonly CoverFieldName[] = ['source', 'title'];
const BESIDES: readonly CoverFieldName[] = ['document', 'original', 'question', 'action', 'abstract', 'keywords'];
const FEWEST = 3;

function recognise(lines: readonly Line[]): string | null {
  const names = readCover(lines).fields.map(({ field }) => field);
  const isCover = [NAMED, BESIDES].every((wanted) => names.some((name) => wanted.includes(name)));
  return isCover && names.length >= FEWEST ? `a contribution by the fields of its cover: ${names.join(', ')}` : null;
}

function outline(lines: readonly Line[]): Outline {
  const builder = createOutlineBuilder();
  const { length } = readCover(lines);
  lines.slice(0, length).forEach((line) => builder.addFront(line, 'title'));
  const body = lines.slice(length);
  const readHeading = createContributionHeadings();
  // What a contribution says is reason, not decision: it obliges nobody.
  builder.setPlace({ role: 'preambular', opener: null, group: null });
  body.forEach((line, i) => {
    const heading = readHeading(line, body[i + 1]);
    const label = readLabel(line.words);
    if (heading) heading.remember(builder.openSection(heading.section));
    else if (label) builder.addLabelled(line, label);
    else if (line.isFirst) builder.addParagraph(line);
    else builder.addPlain(line);
  });
  return builder.finish();
}

/** By the letter behind the number of a document, `2/33-E`. */
const LANGUAGES: Readonly<Record<string, string>> = { E: 'en', F: 'fr', S: 'es', R: 'ru', C: 'zh', A: 'ar' };

function identify(lines: readonly Line[]): Partial<DocumentIdentity> {
  const cover = readCover(lines);
  const { number = null, letter = '' } = DOCUMENT_NUMBER.exec(valueOf(cover, 'document') ?? '')?.groups ?? {};
  const title = valueOf(cover, 'title');
  const date = readPrintedDay(valueOf(cover, 'date') ?? '');
  const language = LANGUAGES[letter] ?? languageOf(cover);
  return {
    ...{ type: 'contribution', number, date },
    ...(title === null ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}

function valueOf({ fields }: Cover, name: CoverFieldName): string | null {
  return fields.find(({ field }) => field === name)?.value ?? null;
}

/** The language that the labels are printed in, where they are of one alone. */
function languageOf({ fields }: Cover): string | undefined {
  const printed = fields.map(({ label }) => label.toLowerCase()).filter((label) => label !== '');
  const languages = COVER_LABELS.filter(({ labels }) => labels.some((label) => printed.includes(label.toLowerCase())));
  const [first, ...others] = new Set(languages.map(({ language }) => language));
  return others.length === 0 ? first : undefined;
}
