import { printId, slug } from '#graph/model/ids.js';
import { placeAt, type Diagnostic } from '../model/diagnostic.js';
import type { ParsedDocument } from '../model/document.js';
import type { CitationMention, ResolvedCitation } from '../model/mention.js';
import type { Registers } from '../model/register.js';
import { candidatesOf, conferencesOf, type Candidate, type Knowledge } from './find-candidates.js';
import {
  knowInstruments,
  tellLookUps,
  withDocuments,
  type KnownDocument,
  type LookUpKey,
} from './known-instruments.js';
import { nameUnknown } from './name-unknown.js';

/** Gives citations their identity, through the registers and the documents alone. */
export type Resolver = (
  document: ParsedDocument,
  citations: readonly CitationMention[],
) => {
  readonly citations: readonly ResolvedCitation[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was looked up: where none of it is answered otherwise, the citations resolve as they did. */
  readonly lookUps: readonly LookUpKey[];
};

/**
 * Makes resolvers: citations stand for what the registers know, or for one of the documents read with them.
 * One candidate decides; none or several leave the citation unresolved, named by its own words.
 */
export function createResolvers(registers: Registers): (documents: readonly KnownDocument[]) => Resolver {
  const known = knowInstruments(registers);
  return (documents) => createResolver({ registers, known: withDocuments(known, documents) });
}

function createResolver(knowledge: Knowledge): Resolver {
  return (document, citations) => {
    const lookUps = new Set<LookUpKey>();
    const told = { ...knowledge, known: tellLookUps(knowledge.known, (key) => lookUps.add(key)) };
    const lookUp = rememberCandidates((citation) => candidatesOf(citation, document, told));
    const placed = citations.map((citation) => withConference(citation, knowledge.registers));
    const resolved = placed.map((citation) => resolveOne(citation, lookUp(citation)));
    const diagnostics = resolved.flatMap(({ diagnostic }, i) => {
      const citation = citations[i];
      return diagnostic && citation
        ? [{ ...diagnostic, file: document.source.path, ...placeAt(document.source, citation.start) }]
        : [];
    });
    return { citations: resolved.map(({ citation }) => citation), diagnostics, lookUps: [...lookUps] };
  };
}

type LookUp = (citation: CitationMention) => readonly Candidate[];

/** A text cites most of what it cites many times, and means the same by the same words. */
function rememberCandidates(lookUp: LookUp): LookUp {
  const known = new Map<string, readonly Candidate[]>();
  return (citation) => {
    const { type, body, number, year, revision, name } = citation.cited;
    const key = [type, body, number, year, revision, name].join('\n');
    const candidates = known.get(key) ?? lookUp(citation);
    known.set(key, candidates);
    return candidates;
  };
}

/** "Rev. Buenos Aires, 2017" tells the body by its conference, where one body alone met there in that year. */
function withConference(citation: CitationMention, registers: Registers): CitationMention {
  const { cited } = citation;
  if (cited.body !== null || cited.revision === null) return citation;
  const bodies = new Set(conferencesOf(cited.revision, registers).flatMap(({ body }) => body?.to ?? []));
  const [body] = [...bodies].map((id) => CONFERENCE_BODIES[id]);
  return bodies.size === 1 && body !== undefined ? { ...citation, cited: { ...cited, body } } : citation;
}

/** Short names of the bodies whose conferences revise resolutions, by their id in the register of actors. */
const CONFERENCE_BODIES: Readonly<Record<string, string>> = {
  '/ontology/organization/itu-pp': 'ITU PP',
  '/ontology/organization/itu-wtdc': 'ITU WTDC',
  '/ontology/organization/itu-wtsa': 'ITU WTSA',
};

type Doubt = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'>;

function resolveOne(
  citation: CitationMention,
  candidates: readonly Candidate[],
): { readonly citation: ResolvedCitation; readonly diagnostic: Doubt | null } {
  const [target, second] = candidates;
  if (target && !second)
    return {
      citation: { ...citation, target: { id: target.id, name: target.name }, resolved: true },
      diagnostic: null,
    };
  const name = nameUnknown(citation);
  const id = printId({ kind: 'ontology', class: 'unresolved', name: slug(name).slice(0, 120) || 'citation' });
  const diagnostic = second ? reportSeveral(name, candidates) : reportNone(name);
  return { citation: { ...citation, target: { id, name }, resolved: false }, diagnostic };
}

function reportNone(quote: string): Doubt {
  const hint = 'add the instrument to registers/instruments.yaml, with its source';
  return {
    rule: 'citation-unresolved',
    severity: 'info',
    message: `no register knows “${quote}”; it is kept unresolved`,
    hint,
  };
}

function reportSeveral(quote: string, candidates: readonly Candidate[]): Doubt {
  const message = `“${quote}” may be ${candidates.map(({ id }) => id).join(' or ')}; it is kept unresolved`;
  return {
    rule: 'citation-ambiguous',
    severity: 'warning',
    message,
    hint: 'give the entries of the register names that tell them apart',
  };
}
