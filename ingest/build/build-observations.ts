import type { Unit } from '#graph/model/closed-lists.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ObservationEntry, Registers } from '../model/register.js';
import { holdBack, type Figure, type HoldReason } from '../privacy/hold-back.js';
import type { Draft } from './draft.js';
import { witnessRegister } from './witness-register.js';

/** Puts the figures of all tables into the graph; those that rest on few children, and those that would tell them, without their values. */
export function buildObservations(draft: Draft, registers: Registers): readonly Diagnostic[] {
  const membersOf = readMembers(registers);
  const diagnostics: Diagnostic[] = [];
  for (const group of groupByTable(registers.observations, membersOf)) {
    const held = holdBack(
      group.map((entry) => toFigure(entry, unitOf(draft, entry))),
      membersOf,
    );
    for (const entry of group) {
      const reason = held.get(entry.id);
      buildObservation({ draft, texts: registers.texts }, entry, reason !== undefined);
      if (reason !== undefined && reason !== 'source') diagnostics.push(reportHeld(entry, reason));
    }
  }
  return diagnostics;
}

function readMembers({ countries }: Registers): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, region } of countries) {
    if (region === null) continue;
    members.set(region.to, [...(members.get(region.to) ?? []), id]);
  }
  return members;
}

/** Figures that could tell each other: of one indicator and year, and of one country, or of a region that has figures and its countries. */
function groupByTable(
  entries: readonly ObservationEntry[],
  membersOf: ReadonlyMap<string, readonly string[]>,
): readonly (readonly ObservationEntry[])[] {
  const regions = new Set(entries.map(({ place, indicator, year }) => `${indicator.to} ${year} ${place.to}`));
  const regionOf = new Map([...membersOf].flatMap(([region, members]) => members.map((one) => [one, region] as const)));
  const groups = new Map<string, ObservationEntry[]>();
  for (const entry of entries) {
    const table = `${entry.indicator.to} ${entry.year}`;
    const region = regionOf.get(entry.place.to);
    const key =
      region !== undefined && regions.has(`${table} ${region}`) ? `${table} ${region}` : `${table} ${entry.place.to}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

function indicatorOf(draft: Draft, { indicator }: ObservationEntry): NodeOf<'indicator'> | undefined {
  const node = draft.node(indicator.to);
  return node && isOfKind(node, 'indicator') ? node : undefined;
}

/** A figure whose indicator is nowhere is left out with its broken link, whatever its unit. */
function unitOf(draft: Draft, entry: ObservationEntry): Unit {
  return indicatorOf(draft, entry)?.facts.unit ?? 'index';
}

function toFigure({ id, place, sex, ageBand, n, value }: ObservationEntry, unit: Unit): Figure {
  return { key: id, place: place.to, sex, ageBand, n, count: countOf({ value, n }, unit), withheld: value === null };
}

/** How many children a value counts: itself, or its share of all; null for rates and indices. */
function countOf({ value, n }: Pick<ObservationEntry, 'value' | 'n'>, unit: Unit): number | null {
  if (value === null) return null;
  if (unit === 'count') return value;
  return unit === 'percent' && n !== null ? (value * n) / 100 : null;
}

interface Building {
  readonly draft: Draft;
  readonly texts: Registers['texts'];
}

function buildObservation({ draft, texts }: Building, entry: ObservationEntry, suppressed: boolean): void {
  const { id, indicator, place, year, ageBand, sex, value, n, note, seen, file, sources } = entry;
  const [measured, where] = [indicatorOf(draft, entry)?.name ?? indicator.to, draft.node(place.to)?.name ?? place.to];
  const groups = [ageBand, sex].filter((group) => group !== 'all');
  const figures = suppressed ? { value: null, n: null, note: null } : { value, n, note };
  draft.addNode({
    id,
    kind: 'observation',
    name: [measured, where, year, ...groups].join(', '),
    facts: { year, ageBand, sex, unit: unitOf(draft, entry), ...figures, suppressed, file, sources, seen },
  });
  const links = [
    ['MEASURED_BY', indicator],
    ['OBSERVED_IN', place],
  ] as const;
  for (const [kind, { to, line, span }] of links) {
    const evidence = witnessRegister(texts, { file, line, span, rule: `record-${kind.toLowerCase()}`, sources });
    draft.addEdge({ kind, from: id, to, evidence });
  }
}

function reportHeld({ file, line }: ObservationEntry, reason: HoldReason): Diagnostic {
  const why =
    reason === 'small' ? 'it rests on few children' : 'with others it would tell one that rests on few children';
  return {
    rule: 'figure-held-back',
    severity: 'info',
    message: `the figure is held back: ${why}`,
    hint: 'nothing to do; documents/PRIVACY.md says when figures are held back',
    file,
    line,
    column: 1,
  };
}
