import type { Line } from '../lines.js';

/** Words that open a recital of a preamble, capital and all, with what may stand before them. Source: the preambles of the treaties that the registers know. */
const RECITALS = [
  ...['Considering', 'Recognizing', 'Recognising', 'Recalling', 'Bearing in mind', 'Convinced', 'Concerned', 'Noting'],
  ...['Taking', 'Having', 'Desiring', 'Desirous', 'Reaffirming', 'Affirming', 'Believing', 'Realizing', 'Realising'],
  ...['Mindful', 'Aware', 'Conscious', 'Acknowledging', 'Emphasizing', 'Emphasising', 'Stressing', 'Underlining'],
  ...['Welcoming', 'Encouraged', 'Determined', 'Declaring', 'Being', 'Observing', 'Alarmed', 'Guided', 'Inspired'],
  ...['Resolved', 'Wishing', 'Seeking', 'Reiterating', 'Pursuant', 'Whereas', 'Anxious', 'Proclaiming', 'Highlighting'],
  ...['Expressing', 'Referring', 'Confirming', 'Agreeing', 'Committed', 'Persuaded', 'Understanding', 'Upholding'],
  ...['Intending', 'Paying', 'Keeping in mind', 'Deploring', 'Disturbed', 'Regretting', 'In view of', 'Given'],
];
const ADVERBS = 'Gravely|Deeply|Seriously|Fully|Further|Also|Strongly|Profoundly|Firmly|Now,? [Tt]herefore';
const RECITAL = new RegExp(
  `^(?:(?:${ADVERBS})\\s)?(?:${RECITALS.join('|')}|(?:${RECITALS.join('|').toLowerCase()}))(?![\\p{L}])`,
  'u',
);
/** `Have agreed as follows:`, `Agree upon the following articles:` */
const AGREED =
  /^(?:Have\s(?:therefore\s)?agreed|HAVE\s(?:THEREFORE\s)?AGREED|Hereby\s(?:adopt|agree)|Adopts\sthis|adopts\sthis|Agree(?:\s(?:as\sfollows|upon|to))|AGREE)(?![\p{L}])/u;
/** Where a recital may begin inside a line: behind a comma, a semicolon, a stop or a colon, and the space that some editions lose; `, and Mindful of`, `,(a) Recalling`. */
const BREAK = /[,;.:][”"’')]*\s*(?:and\s)?(?=(?:\([a-z]{1,2}\)\s*)?\p{Lu})/gu;
/** `(a) ` before the verb. */
const LETTER = /^\([a-z]{1,2}\)\s*/;

/** A stretch of a preamble: a recital, the words of agreement, or what goes on. */
export interface PreambleLine {
  readonly line: Line;
  readonly kind: 'recital' | 'agreed' | 'more';
}

/** Cuts a line of a preamble where recitals begin: some editions print the whole preamble in one paragraph. */
export function splitPreamble(line: Line, isEnded: boolean): readonly PreambleLine[] {
  const starts = [...line.words.matchAll(BREAK)]
    .map((match) => match.index + match[0].length)
    .filter((at) => kindOf(line.words.slice(at, at + 60)) !== 'more');
  return [0, ...starts].map((start, i) => {
    const words = line.words.slice(start, starts[i]);
    const kind = i === 0 && !isEnded ? 'more' : kindOf(words.trimStart().slice(0, 60));
    const part = { ...line, start: line.start + start, end: line.start + start + words.length, words };
    return { line: part, kind };
  });
}

function kindOf(words: string): PreambleLine['kind'] {
  if (AGREED.test(words)) return 'agreed';
  const unlabelled = words.replace(LETTER, '');
  return RECITAL.test(unlabelled) && /^\p{Lu}/u.test(unlabelled) ? 'recital' : 'more';
}

/** The verb with its adverb that a recital opens with, `Deeply concerned`; null where it opens with none. */
export function readRecitalOpener(words: string): string | null {
  return RECITAL.exec(words.replace(/\s+/g, ' '))?.[0] ?? null;
}
