const NONE: readonly RegExpExecArray[] = [];

/** What a global pattern matches in a text, in order. `matchAll` makes a pattern of its own for every text; most texts match nothing. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const found = [first];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
