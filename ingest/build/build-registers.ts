import type { EdgeKind } from '#graph/model/edges.js';
import type { NodeId } from '#graph/model/ids.js';
import type { NodeOf } from '#graph/model/nodes.js';
import type { InstrumentEntry, InstrumentVersion, Recorded, Registers, RegisterLink } from '../model/register.js';
import { buildRecord } from './build-record.js';
import type { Draft } from './draft.js';
import { witnessRegister } from './witness-register.js';

/** Puts what the registers know into the graph: a node an entry, an edge a link, each with the words that state it. */
export function buildRegisters(draft: Draft, registers: Registers): void {
  const link = createLinker(draft, registers.texts);
  registers.regions.forEach((entry) =>
    draft.addNode({ ...head(entry, 'region'), facts: { ...recorded(entry), code: entry.code } }),
  );
  registers.countries.forEach((entry) => {
    const { alpha2, alpha3, m49, groups } = entry;
    draft.addNode({ ...head(entry, 'country'), facts: { ...recorded(entry), alpha2, alpha3, m49, groups } });
    link(entry, 'IN_REGION', [entry.region]);
  });
  registers.topics.forEach((entry) => {
    draft.addNode({
      ...head(entry, 'topic'),
      facts: { ...recorded(entry), definition: entry.definition, aliases: entry.aliases },
    });
    link(entry, 'PART_OF', [entry.broader]);
  });
  buildActors(draft, registers, link);
  buildEvents(draft, registers, link);
  const names = new Map(registers.actors.map(({ id, name }) => [id, name]));
  registers.instruments.forEach((entry) => buildInstrument({ draft, registers, names, link }, entry));
  registers.records.forEach((entry) => buildRecord(draft, entry, registers.texts));
}

type Linker = (
  from: Recorded & { readonly id: NodeId },
  kind: EdgeKind,
  links: readonly (RegisterLink | null)[],
) => void;

function createLinker(draft: Draft, texts: Registers['texts']): Linker {
  return (from, kind, links) => {
    for (const to of links) {
      if (to === null) continue;
      const place = {
        file: from.file,
        line: to.line,
        span: to.span,
        rule: `register-${kind.toLowerCase()}`,
        sources: from.sources,
      };
      draft.addEdge({ kind, from: from.id, to: to.to, evidence: witnessRegister(texts, place) });
    }
  };
}

function head<Kind extends string>(entry: { readonly id: NodeId; readonly name: string }, kind: Kind) {
  return { id: entry.id, kind, name: entry.name };
}

function recorded({ file, sources }: Recorded) {
  return { file, sources };
}

function buildActors(draft: Draft, { actors, initiatives }: Registers, link: Linker): void {
  for (const entry of actors) {
    const { type, aliases, address } = entry;
    draft.addNode({ ...head(entry, 'actor'), facts: { ...recorded(entry), type, aliases, address, resolved: true } });
    link(entry, 'PART_OF', [entry.partOf]);
  }
  for (const entry of initiatives) {
    const { type, aliases, address, scope, summary, start, end } = entry;
    draft.addNode({
      ...head(entry, 'initiative'),
      facts: { ...recorded(entry), type, aliases, address, scope, summary, start, end },
    });
    link(entry, 'LED_BY', [entry.lead]);
    link(entry, 'PARTNERS_WITH', entry.partners);
    link(entry, 'IN_REGION', entry.regions);
    link(entry, 'ABOUT', entry.about);
    link(entry, 'IMPLEMENTS', entry.implements);
  }
}

function buildEvents(draft: Draft, { events, questions }: Registers, link: Linker): void {
  for (const entry of events) {
    const { type, place, start, end } = entry;
    draft.addNode({ ...head(entry, 'event'), facts: { ...recorded(entry), type, place, start, end } });
    link(entry, 'PART_OF', [entry.body]);
  }
  for (const entry of questions) {
    const { id, number, title, group, period } = entry;
    draft.addNode({
      id,
      kind: 'question',
      name: `${group} Question ${number}`,
      facts: { ...recorded(entry), number, title, group, period },
    });
    link(entry, 'PART_OF', [entry.partOf]);
  }
}

interface Building {
  readonly draft: Draft;
  readonly registers: Registers;
  /** Of actors. */
  readonly names: ReadonlyMap<NodeId, string>;
  readonly link: Linker;
}

function buildInstrument({ draft, registers, names, link }: Building, entry: InstrumentEntry): void {
  const { id, title, type, subject, number, adopted, address, aliases } = entry;
  const body = (entry.body && names.get(entry.body.to)) ?? null;
  const facts = {
    ...recorded(entry),
    title,
    type,
    ...(subject === null ? {} : { subject }),
    ...provisionsOf(entry),
    body,
    number,
    adopted,
    address,
    text: 'none',
    aliases,
    resolved: true,
  } as const;
  draft.addNode({ id, kind: 'instrument', name: instrumentName(entry, body), facts });
  link(entry, 'ADOPTED_BY', [entry.body]);
  link(entry, 'AMENDS', [entry.amends]);
  link(entry, 'RENEWS', [entry.renews]);
  link(entry, 'ABOUT', entry.about);
  for (const version of entry.versions) buildVersion(draft, { entry, version }, link);
  linkVersions(draft, entry, registers.texts);
}

/** "art_34: protection from sexual exploitation": one line a provision. */
function provisionsOf({ provisions }: InstrumentEntry): Pick<NodeOf<'instrument'>['facts'], 'provisions'> {
  return provisions.length === 0 ? {} : { provisions: provisions.map(({ eId, subject }) => `${eId}: ${subject}`) };
}

/** "ITU Plenipotentiary Conference Resolution 179" where a number tells it, else its title. */
function instrumentName({ type, number, title }: InstrumentEntry, body: string | null): string {
  const isNumbered = number !== null && ['resolution', 'decision', 'general-comment', 'recommendation'].includes(type);
  return isNumbered && body
    ? `${body} ${type.replace('-', ' ').replace(/^./, (c) => c.toUpperCase())} ${number}`
    : title;
}

function buildVersion(
  draft: Draft,
  { entry, version }: { entry: InstrumentEntry; version: InstrumentVersion },
  link: Linker,
): void {
  const label = version.revision ?? version.date;
  const unread = { text: 'none', format: null, sha256: null, coverage: null, licence: null, language: 'en' } as const;
  draft.addNode({
    id: version.id,
    kind: 'version',
    name: `${draft.node(entry.id)?.name ?? entry.title} (${label})`,
    facts: { ...recorded(entry), ...unread, label, title: entry.title, date: version.date, address: version.address },
  });
  link({ ...entry, id: version.id }, 'ADOPTED_BY', [version.adoptedBy]);
}

/** The register's lines for a version say that it is one of the instrument. */
function linkVersions(draft: Draft, { id, versions, file, sources }: InstrumentEntry, texts: Registers['texts']): void {
  for (const { id: version, line, span } of versions) {
    const evidence = witnessRegister(texts, { file, line, span, rule: 'register-version', sources });
    draft.addEdge({ kind: 'HAS_VERSION', from: id, to: version, evidence });
  }
}
