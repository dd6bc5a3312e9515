import type { DocumentIdentity } from '../../model/document.js';
import type { Line } from '../lines.js';
import { readArticle } from './treaty-headings.js';

/** Who concludes a treaty, where its preamble begins: `The States Parties to the present Protocol`, `The member States of the Council of Europe and the other signatories hereto` */
export const PARTIES =
  /^(?:(?:PREAMBU?LE|Preambu?le)[\s:.–—-]*)?(?:The|THE)\s(?:(?:States?|STATES?)(?:\s|,)|(?:[Mm]ember|MEMBER)\s(?:States|STATES)|(?:Governments?|GOVERNMENTS?)|(?:High\s)?(?:Contracting|CONTRACTING)|Parties|PARTIES|[Pp]eoples|General\sConference\sof)/;
const TITLED =
  /\b(?:Convention|Covenant|Protocol|Treaty|Agreement|Charter|Regulations|Declaration|Statute|Pact|Constitution)\b/i;

/** What its own words say: kind and title. */
export function identifyTreaty(lines: readonly Line[]): Partial<DocumentIdentity> {
  const end = lines.findIndex((line) => isBeginning(line.words.trim()) || readArticle(line) !== undefined);
  const front = lines.slice(0, Math.max(0, end)).map(({ words }) => words.replace(/\s+/g, ' ').trim());
  const at = front.findLastIndex((words) => TITLED.test(words));
  const title = at < 0 ? undefined : [front[at], ...restOfTitle(front.slice(at + 1))].join(' ');
  const type = /\bdeclaration\b/i.test(title ?? '') ? 'declaration' : 'treaty';
  return title === undefined ? { type } : { type, title };
}

/** "Convention", and on the next line "against torture and …": what goes on in lower case. */
function restOfTitle(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((words) => !/^\p{Ll}/u.test(words));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Where the front ends and the preamble begins. */
function isBeginning(words: string): boolean {
  return PARTIES.test(words) || /^preamble[:.]?$/i.test(words) || words.startsWith('Whereas ');
}
