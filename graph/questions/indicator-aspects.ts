import type { NodeId } from '../model/ids.js';
import type { NodeOf } from '../model/nodes.js';

/** What must agree for figures to be set side by side. */
export const COMPARED_ASPECTS = ['definition', 'population', 'age-band', 'unit', 'framework'] as const;
export type ComparedAspect = (typeof COMPARED_ASPECTS)[number];

/** One aspect with the values that it has, by their words. */
export interface AspectCheck {
  readonly aspect: ComparedAspect;
  /** Null where a source leaves it open. */
  readonly agrees: boolean | null;
  readonly values: readonly string[];
}

/** An indicator with its framework. */
export interface Measure {
  readonly indicator: NodeOf<'indicator'>;
  readonly framework: NodeOf<'framework'> | null;
}

/** What is known of a figure of a country; the band is null where no source says it. */
export interface Figure {
  readonly indicator: NodeId;
  readonly country: NodeOf<'country'>;
  readonly ageBand: string | null;
  readonly unit: string;
}

/** What agrees and what differs between indicators, and between the figures that countries have of them. */
export function checkAspects(measures: readonly Measure[], figures: readonly Figure[]): readonly AspectCheck[] {
  const facts = measures.map(({ indicator }) => indicator.facts);
  return [
    check(
      'definition',
      facts.map(({ definition }) => definition),
    ),
    check(
      'population',
      facts.map(({ population }) => population),
    ),
    checkBands(
      facts.map(({ ageBand }) => ageBand),
      figures,
    ),
    check(
      'unit',
      [...facts, ...figures].map(({ unit }) => unit),
    ),
    check(
      'framework',
      measures.map(({ framework }) => framework?.name ?? null),
    ),
  ];
}

function check(aspect: ComparedAspect, said: readonly (string | null)[]): AspectCheck {
  const values = distinct(said);
  return { aspect, values, agrees: values.length > 1 ? false : said.includes(null) ? null : true };
}

/** A country may have figures of parts of the age band beside the whole: it is enough that all have one band in common. */
function checkBands(defined: readonly (string | null)[], figures: readonly Figure[]): AspectCheck {
  const indicators = check('age-band', defined);
  const bySeries = new Map<string, (string | null)[]>();
  for (const { indicator, country, ageBand } of figures) {
    const series = `${indicator} ${country.id}`;
    bySeries.set(series, [...(bySeries.get(series) ?? []), ageBand]);
  }
  const bands = [...bySeries.values()];
  if (indicators.agrees === false || bands.length < 2) return indicators;
  const shared = bands.reduce((both, own) => both.filter((band) => own.includes(band)));
  const known = distinct(shared);
  if (known.length > 0) return { aspect: 'age-band', values: known, agrees: true };
  const isOpen = bands.some((own) => own.includes(null));
  return { aspect: 'age-band', values: distinct([...defined, ...bands.flat()]), agrees: isOpen ? null : false };
}

function distinct(said: readonly (string | null)[]): readonly string[] {
  return [...new Set(said.filter((value) => value !== null))].sort();
}
