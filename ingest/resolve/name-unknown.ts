import { printedName } from '../model/bodies.js';
import type { CitationMention, CitedIdentity } from '../model/mention.js';

const NUMBERED = ['resolution', 'decision', 'opinion', 'recommendation', 'report'];

/** How unknown instruments are named by what their citations say, so that all that cite one meet in it; the first row that applies. */
const NAMES: readonly ((cited: CitedIdentity) => string | null)[] = [
  ({ number }) => {
    const { volume, registered } = /^UNTS (?<volume>[^/]+)\/(?<registered>\d+)$/.exec(number ?? '')?.groups ?? {};
    return volume ? `United Nations, Treaty Series, vol. ${volume}, No. ${registered ?? ''}` : null;
  },
  ({ type, body, number }) =>
    body !== null && number !== null && NUMBERED.includes(type) ? `${printedName(body)} ${type} ${number}` : null,
  ({ type, body, number }) =>
    type === 'treaty' && body === 'ILO' && number !== null ? `ILO Convention No. ${number}` : null,
  ({ type, body, number }) =>
    type === 'general-comment' && body !== null && number !== null ? `${body}, general comment No. ${number}` : null,
  ({ type, body, number }) =>
    type === 'question' && body !== null && number !== null ? `${body} Question ${number}` : null,
  ({ type, number }) =>
    type === 'report' && number !== null
      ? /\.[IVX]+\./.test(number)
        ? `United Nations publication, Sales No. ${number}`
        : number
      : null,
  ({ name }) => name?.replace(/^the\s/i, '') ?? null,
];

/** Names the target of a citation that nothing known stands for: by body and number where its words give them, else by its words. */
export function nameUnknown({ cited, quote }: Pick<CitationMention, 'cited' | 'quote'>): string {
  for (const nameOf of NAMES) {
    const name = nameOf(cited);
    if (name !== null) return name;
  }
  return quote.replace(/^(?:its|their|the)\s(?:previous\s)?/i, '').replace(/\s+/g, ' ');
}
