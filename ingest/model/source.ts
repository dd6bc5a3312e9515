import type { TextFormat } from '#graph/model/closed-lists.js';
import type { Span } from '#graph/model/evidence.js';

/** A file as it lies on the disk. */
export interface SourceFile {
  /** Path below the folder that was ingested, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How many bytes the file has, where they are too many to be read; `bytes` then says so in their place. */
  readonly size?: number;
}

/** What a stretch of furniture is. */
export type FurnitureKind = 'running-head' | 'page-number' | 'symbol' | 'footnote' | 'footnote-marker' | 'layout';

/** A stretch of the text that is not the document's own words: a page number, a running head, a footnote. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/** A line that the format itself marks as a heading, `### Article 1`, `<h2>`, the style "Heading 2". */
export interface MarkedHeading extends Span {
  /** 1 for the highest. */
  readonly level: number;
}

/** A document's text as read: every span of the pipeline is a UTF-16 offset into it. */
export interface SourceText {
  readonly path: string;
  readonly format: TextFormat;
  readonly sha256: string;
  readonly text: string;
  /** In order, apart from each other. */
  readonly furniture: readonly Furniture[];
  /** In order; empty where the format marks none, as plain text does. */
  readonly headings: readonly MarkedHeading[];
}
