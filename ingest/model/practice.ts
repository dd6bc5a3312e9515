import type { Span } from '#graph/model/evidence.js';
import type { Audience, PracticeStatus, Theme } from '#graph/model/closed-lists.js';
import type { NodeId } from '#graph/model/ids.js';
import type { RegisterLink } from './register.js';
import type { SourceText } from './source.js';

/** One step of a review. */
export interface ReviewStep {
  readonly on: string;
  readonly status: PracticeStatus;
  /** An office or a delegation, never a private person. */
  readonly by: string;
  readonly reason?: string | undefined;
}

/** A best-practice submission: front matter and Markdown. */
export interface Practice {
  readonly id: NodeId;
  readonly source: SourceText;
  readonly title: string;
  /** First paragraph of the body as plain text. */
  readonly summary: string;
  /** The body as plain text. */
  readonly text: string;
  readonly country: RegisterLink | null;
  /** Name of the submitting organisation or administration; never a private person. */
  readonly submitter: string;
  readonly submittedBy: RegisterLink | null;
  readonly date: string;
  readonly status: PracticeStatus;
  /** Meetings or groups it was submitted to. */
  readonly submittedTo: readonly RegisterLink[];
  readonly history: readonly ReviewStep[];
  readonly audiences: readonly Audience[];
  readonly themes: readonly Theme[];
  readonly languages: readonly string[];
  /** Clauses it answers. */
  readonly implements: readonly RegisterLink[];
  readonly about: readonly RegisterLink[];
  readonly sources: readonly string[];
  /** Day on which the sources were seen. */
  readonly seen: string;
  readonly example: boolean;
  /** Of the title in the source, for evidence. */
  readonly titleSpan: Span;
}
