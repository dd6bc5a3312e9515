/** A place that a sentence rests on. */
export interface SourcePlace {
  /** Path below documents/. */
  readonly file: string;
  /** Null where the whole file, or all files of a folder, say it. */
  readonly line: number | null;
  /** The words that stand there, where they are words and not an id. */
  readonly quote: string | null;
  /** Where a curated fact was seen: addresses, or documents and places. */
  readonly source: string | null;
  /** The text that stands there, for a list of references; left out where the place is in a register or record. */
  readonly text?: CitedText;
}

/** What is known of a text that is cited. */
export interface CitedText {
  readonly name: string;
  readonly title: string;
  /** Year or day; null where no source says. */
  readonly date: string | null;
  readonly address: string | null;
}

/** Words of a report, and the places they rest on: at least one. */
export interface Sentence {
  readonly words: string;
  readonly from: readonly SourcePlace[];
}

/** A row of a table, and the places it rests on. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly from: readonly SourcePlace[];
}

/** A table of a report. */
export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly head: readonly string[];
  /** Shares of the width that the columns take, of 100. */
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  /** The column whose numbers compare: they are drawn as bars beside the table, named by the first column. */
  readonly bars?: number;
}

/** What to say, apart from how it looks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly words: string }
  | { readonly kind: 'paragraph'; readonly sentence: Sentence }
  /** The words of a text, as they stand there, in the language of the text. */
  | { readonly kind: 'quotation'; readonly sentence: Sentence; readonly language: string }
  /** That there is no evidence: said, never passed over. */
  | { readonly kind: 'gap'; readonly sentence: Sentence }
  | ReportTable;

export const REPORT_LANGUAGES = ['en', 'fr', 'es'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** A document for delegates, built and not yet rendered. */
export interface Report {
  readonly language: ReportLanguage;
  readonly title: string;
  /** Last day of its period: the date that files of it carry, so that one made twice is the same. */
  readonly date: string;
  /** The cover table, as contributions have it. */
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly contents: string;
  readonly blocks: readonly Block[];
}

/** Makes a sentence, or throws UnsourcedSentenceError where it rests on nothing. */
export function createSentence(words: string, from: readonly SourcePlace[]): Sentence {
  if (from.length === 0) throw new UnsourcedSentenceError(words);
  return { words, from };
}

/** Thrown where a report would say what rests on nothing. */
export class UnsourcedSentenceError extends Error {
  constructor(words: string) {
    super(`a report would say ${JSON.stringify(words)}, and it rests on no place in a document`);
    this.name = 'UnsourcedSentenceError';
  }
}
