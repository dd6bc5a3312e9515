import type { Modality } from '#graph/model/closed-lists.js';
import { MODALITIES } from './duty-words.js';
import { matchesOf } from './matches-of.js';

/** A stretch of a clause under one verb that binds. */
export interface Ask {
  /** `request`, `call upon`; null where the verb only states ("Welcomes"). */
  readonly modality: Modality | null;
  /** Offset in the clause's text. */
  readonly start: number;
  /** What stands behind the verb. */
  readonly words: string;
}

const BINDING =
  '(?:reiterates|reaffirms|renews)\\s(?:its|the|his)\\s(?:requests?|calls?|invitation|appeal)\\s(?:made\\s)?(?:to|(?:up)?on)|calls?\\s(?:up)?on|requests|invites|encourages|urges|decides|recommends|appeals\\sto|authori[sz]es|instructs|resolves|asks|directs|charges';
const STATING =
  'recogni[sz]es|notes|takes\\snote|welcomes|stresses|emphasi[sz]es|underlines|reaffirms|affirms|acknowledges|expresses|recalls|reiterates|commends|condemns|looks\\sforward|highlights|considers|supports|endorses|deplores|underscores|appreciates|regrets|bears\\sin\\smind';
const ADVERB =
  '(?:also|further|furthermore|again|once\\sagain|strongly|urgently|in\\sthis\\s(?:regard|respect|context|connection)|therefore|continues\\sto)';
/** At the head of a clause, `Also calls upon`, or inside it, `, and in this regard requests`. */
const VERB = new RegExp(
  String.raw`(?:^\s*(?:${ADVERB},?\s)*|(?:[,;]\s(?:and\s)?|\sand\s)(?:${ADVERB},?\s){0,3})(?<verb>${BINDING}|${STATING})(?![\p{L}])(?:\s(?:also|further|again|once\sagain))?`,
  'giu',
);

/** Cuts a clause at the verbs that bind or state. What stands before the first is under the verb of the heading, where there is one. */
export function splitAsks(text: string, inherited: Modality | null): readonly Ask[] {
  const verbs = matchesOf(VERB, text).filter(({ index, 0: found }) => index === 0 || !/^\s*$/u.test(found));
  const first = verbs[0];
  const head = first?.index === 0 ? [] : [{ modality: inherited, start: 0, words: text.slice(0, first?.index) }];
  const rest = verbs.map((match, i) => {
    const start = match.index + match[0].length;
    return { modality: modalityOf(match.groups?.['verb'] ?? ''), start, words: text.slice(start, verbs[i + 1]?.index) };
  });
  return [...head, ...rest];
}

function modalityOf(verb: string): Modality | null {
  return MODALITIES.find(([, pattern]) => pattern.test(verb))?.[0] ?? null;
}
