import type { Evidence } from '../model/evidence.js';
import type { NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { entryPlaces } from './entry-places.js';
import { everyNode } from './every-node.js';
import { checkAspects, type AspectCheck, type Figure, type Measure } from './indicator-aspects.js';
import { linksOf, type LinkedBy } from './links-of.js';
import type { Reader } from './reader.js';

export type Comparability = 'comparable' | 'not-comparable' | 'unknown';

/** Whether the figures of some indicators, mostly of one, can be compared across countries, and why. */
export interface IndicatorComparison {
  readonly measures: readonly (Measure & {
    /** Where its entry stands; null where it has no links. */
    readonly place: Evidence | null;
  })[];
  readonly verdict: Comparability;
  readonly aspects: readonly AspectCheck[];
  /** Countries with a figure that is shown, by name. */
  readonly countries: readonly NodeOf<'country'>[];
}

/** Every indicator by name: whether its figures can be compared across countries. A source that says no, or countries without an age band in common, make it no; only a source makes it yes. */
export async function comparableIndicators(reader: Reader): Promise<readonly IndicatorComparison[]> {
  const read = await readMeasures(reader, await everyNode(reader, 'indicator'));
  return read.map((one) => compare([one]));
}

/** Whether figures of these indicators can be set side by side: all aspects must agree, and a source must say of each that it can be compared. Undefined where one of them is no indicator. */
export async function compareIndicators(
  reader: Reader,
  ids: readonly NodeId[],
): Promise<IndicatorComparison | undefined> {
  const nodes = (await reader.nodes(ids)).flatMap((node) => (node && isOfKind(node, 'indicator') ? [node] : []));
  return nodes.length < ids.length ? undefined : compare(await readMeasures(reader, nodes));
}

interface Read extends Measure {
  readonly place: Evidence | null;
  readonly figures: readonly Figure[];
}

async function readMeasures(reader: Reader, indicators: readonly NodeOf<'indicator'>[]): Promise<readonly Read[]> {
  const ids = indicators.map(({ id }) => id);
  const [measured, frameworks, places] = await Promise.all([
    linksOf(reader, ids, { kinds: ['MEASURED_BY'], direction: 'in' }),
    linksOf(reader, ids, { kinds: ['PART_OF'], direction: 'out' }),
    entryPlaces(reader, ids),
  ]);
  const shown = new Map(ids.map((id) => [id, (measured.get(id) ?? []).flatMap(shownFigure)] as const));
  const observations = [...shown.values()].flat().map(({ id }) => id);
  const where = await linksOf(reader, observations, { kinds: ['OBSERVED_IN'], direction: 'out' });
  return indicators.map((indicator) => ({
    indicator,
    framework: (frameworks.get(indicator.id) ?? []).flatMap(({ node }) => asFramework(node))[0] ?? null,
    place: places.get(indicator.id) ?? null,
    figures: (shown.get(indicator.id) ?? []).flatMap((observation) => toFigures(observation, indicator, where)),
  }));
}

/** A figure that is held back takes no part: nothing about it may be told. */
function shownFigure({ node }: LinkedBy): readonly NodeOf<'observation'>[] {
  return isOfKind(node, 'observation') && !node.facts.suppressed ? [node] : [];
}

function asFramework(node: LinkedBy['node']): readonly NodeOf<'framework'>[] {
  return isOfKind(node, 'framework') ? [node] : [];
}

/** A figure of all ages is of the band of its indicator. */
function toFigures(
  { id, facts: { ageBand, unit } }: NodeOf<'observation'>,
  { id: indicator, facts }: NodeOf<'indicator'>,
  where: ReadonlyMap<NodeId, readonly LinkedBy[]>,
): readonly Figure[] {
  const band = ageBand === 'all' ? facts.ageBand : ageBand;
  return (where.get(id) ?? []).flatMap(({ node }) =>
    isOfKind(node, 'country') ? [{ indicator, country: node, ageBand: band, unit }] : [],
  );
}

function compare(read: readonly Read[]): IndicatorComparison {
  const figures = read.flatMap((one) => one.figures);
  const aspects = checkAspects(read, figures);
  const countries = new Map(figures.map(({ country }) => [country.id, country] as const));
  return {
    measures: read.map(({ indicator, framework, place }) => ({ indicator, framework, place })),
    verdict: judge(read, aspects),
    aspects,
    countries: [...countries.values()].sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1)),
  };
}

function judge(read: readonly Measure[], aspects: readonly AspectCheck[]): Comparability {
  const said = read.map(({ indicator }) => indicator.facts.comparable);
  if (said.includes(false) || aspects.some(({ agrees }) => agrees === false)) return 'not-comparable';
  const isKnown = read.length === 1 || aspects.every(({ agrees }) => agrees === true);
  return isKnown && said.every((each) => each === true) ? 'comparable' : 'unknown';
}
