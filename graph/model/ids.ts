/**
 * The one scheme of ids: the Akoma Ntoso naming convention, parsed and printed here and nowhere else.
 * Source: OASIS, Akoma Ntoso Naming Convention Version 1.0.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The id of any node of the graph. */
export type NodeId = Branded<'NodeId'>;
/** The id of an edge, made of what it connects: see edgeId. */
export type EdgeId = Branded<'EdgeId'>;

/** A work: `/akn/un/statement/deliberation/itu-wtdc/2010/res-67`. */
export interface WorkRef {
  readonly kind: 'work';
  /** Jurisdiction, `un`. */
  readonly country: string;
  /** Akoma Ntoso document type: `statement`, `act`, `doc`. */
  readonly type: string;
  /** `deliberation`, `convention`; null where the type says enough. */
  readonly subtype: string | null;
  /** The adopting body, `itu-wtdc`; null where there is none. */
  readonly author: string | null;
  /** Year or day first adopted: `2010`, `1989-11-20`. */
  readonly date: string;
  /** Number or short title in lower case, `res-67`, `crc`. */
  readonly number: string;
}

/** A version (FRBR expression) of a work: the work's id, then `/eng@2022`. */
export interface VersionRef {
  readonly kind: 'version';
  readonly work: WorkRef;
  /** ISO 639-2 code, `eng`. */
  readonly language: string;
  /** Year or day of this version. */
  readonly date: string;
}

/** A portion of a work or of a version: `…/!main~<eId>`. */
export interface PortionRef {
  readonly kind: 'portion';
  readonly of: WorkRef | VersionRef;
  readonly eId: string;
}

/** Anything that is not a text: `/ontology/organization/itu-bdt`. */
export interface OntologyRef {
  readonly kind: 'ontology';
  readonly class: string;
  readonly name: string;
}

export type IdRef = WorkRef | VersionRef | PortionRef | OntologyRef;

const SEGMENT = '[a-z0-9][a-z0-9.-]*';
/** A segment that no date can be taken for. */
const WORD = '[a-z][a-z0-9.-]*';
const DATE = String.raw`\d{4}(?:-\d{2}-\d{2})?`;
const EID = String.raw`[A-Za-z0-9][A-Za-z0-9_.-]*`;
/** `/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~recalling__para_a` */
const AKN = new RegExp(
  String.raw`^/akn/(?<country>[a-z]{2,3})/(?<type>[a-z]+)(?:/(?<subtype>${WORD}))?(?:/(?<author>${WORD}))?` +
    String.raw`/(?<date>${DATE})/(?<number>${SEGMENT})(?:/(?<language>[a-z]{3})@(?<versionDate>${DATE}))?(?:/!main~(?<eId>${EID}))?$`,
);
/** `/ontology/organization/itu-bdt` */
const ONTOLOGY = new RegExp(`^/ontology/(?<class>[a-z]+)/(?<name>${SEGMENT})$`);

/** Parses an id; undefined where the text is none. */
export function parseId(text: string): IdRef | undefined {
  const thing = ONTOLOGY.exec(text)?.groups;
  if (thing) return { kind: 'ontology', class: thing['class'] ?? '', name: thing['name'] ?? '' };
  const parts = AKN.exec(text)?.groups;
  return parts && parseAkn(parts);
}

function parseAkn(parts: Readonly<Record<string, string | undefined>>): IdRef {
  const work: WorkRef = {
    kind: 'work',
    country: parts['country'] ?? '',
    type: parts['type'] ?? '',
    subtype: parts['subtype'] ?? null,
    author: parts['author'] ?? null,
    date: parts['date'] ?? '',
    number: parts['number'] ?? '',
  };
  const { language, versionDate, eId } = parts;
  const whole = language && versionDate ? ({ kind: 'version', work, language, date: versionDate } as const) : work;
  return eId ? { kind: 'portion', of: whole, eId } : whole;
}

/** Prints an id; throws InvalidIdError where a part cannot stand in one, so that every id parses back to what it was printed from. */
export function printId(ref: IdRef): NodeId {
  const text = print(ref);
  const back = parseId(text);
  if (back === undefined || print(back) !== text || !isSameKind(back, ref)) throw new InvalidIdError(text);
  return text as NodeId;
}

function print(ref: IdRef): string {
  switch (ref.kind) {
    case 'ontology':
      return `/ontology/${ref.class}/${ref.name}`;
    case 'portion':
      return `${print(ref.of)}/!main~${ref.eId}`;
    case 'version':
      return `${print(ref.work)}/${ref.language}@${ref.date}`;
    case 'work':
      return ['/akn', ref.country, ref.type, ref.subtype, ref.author, ref.date, ref.number]
        .filter((p) => p !== null)
        .join('/');
  }
}

/** An author without a subtype would be read back as a subtype: `/akn/un/doc/itu/2010/x` is refused. */
function isSameKind(a: IdRef, b: IdRef): boolean {
  if (a.kind === 'work' && b.kind === 'work') return a.subtype === b.subtype && a.author === b.author;
  if (a.kind === 'version' && b.kind === 'version') return isSameKind(a.work, b.work);
  if (a.kind === 'portion' && b.kind === 'portion') return isSameKind(a.of, b.of);
  return a.kind === b.kind;
}

/** Reads an id from outside; throws InvalidIdError where it is none. */
export function toNodeId(text: string): NodeId {
  const ref = parseId(text);
  if (ref === undefined) throw new InvalidIdError(text);
  return text as NodeId;
}

/** Whether a text from outside is an id. */
export function isNodeId(text: string): text is NodeId {
  return parseId(text) !== undefined;
}

/** The id of an edge: its kind, its two ends, and which one it is of several between the same ends (0, 1, …). */
export function edgeId(kind: string, [from, to]: readonly [from: NodeId, to: NodeId], ordinal = 0): EdgeId {
  return `${from} ${kind} ${to}${ordinal === 0 ? '' : ` ${ordinal}`}` as EdgeId;
}

/** What an edge's id was made of. */
export interface EdgeIdParts {
  readonly kind: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly ordinal: number;
}

/** Takes an edge's id apart, as edgeId put it together: ids of nodes have no spaces. */
export function parseEdgeId(id: EdgeId): EdgeIdParts {
  const [from = '', kind = '', to = '', ordinal = '0'] = id.split(' ');
  return { kind, from: from as NodeId, to: to as NodeId, ordinal: Number(ordinal) };
}

/** The work or version that a portion is of; any other id is its own. */
export function wholeOf(id: NodeId): NodeId {
  const ref = parseId(id);
  return ref?.kind === 'portion' ? printId(ref.of) : id;
}

/** Turns words into one segment of an id: "Child Helpline International (CHI)" is `child-helpline-international-chi`. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Thrown where something that is no id is used as one. */
export class InvalidIdError extends Error {
  readonly text: string;
  constructor(text: string) {
    super(
      `not an id: ${JSON.stringify(text)}; ids look like /akn/un/statement/deliberation/itu-wtdc/2010/res-67 or /ontology/organization/itu-bdt`,
    );
    this.name = 'InvalidIdError';
    this.text = text;
  }
}
