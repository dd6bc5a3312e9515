import type { Answer } from './answer.js';

/** A sentence or row with the places that it rests on. */
export interface ReportPlace {
  readonly file: string;
  readonly line: number | null;
  readonly quote: string | null;
  readonly source: string | null;
}

interface ReportSentence {
  readonly words: string;
  readonly from: readonly ReportPlace[];
}

/** A part of a report, as the server describes it. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly words: string }
  | { readonly kind: 'paragraph' | 'gap'; readonly sentence: ReportSentence }
  | { readonly kind: 'quotation'; readonly sentence: ReportSentence; readonly language: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly { readonly cells: readonly string[]; readonly from: readonly ReportPlace[] }[];
    };

/** A report, as the server describes it: what every format of it says. */
export interface ReportPreview {
  readonly language: string;
  readonly title: string;
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly ReportBlock[];
}

/** Asks for the description of a report at its address. */
export async function askReport(address: string, signal: AbortSignal): Promise<Answer<ReportPreview>> {
  try {
    const response = await fetch(address, { signal });
    const body: unknown = await response.json();
    if (response.ok && isReport(body)) return { kind: 'answered', value: body };
    return { kind: 'problem', problem: { kind: 'failed', message: messageOf(body) } };
  } catch {
    return { kind: 'problem', problem: { kind: 'unreachable', message: null } };
  }
}

function isReport(body: unknown): body is ReportPreview {
  return typeof body === 'object' && body !== null && 'blocks' in body && Array.isArray(body.blocks) && 'title' in body;
}

function messageOf(body: unknown): string | null {
  const isSaid = typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';
  return isSaid ? String(body.error) : null;
}
