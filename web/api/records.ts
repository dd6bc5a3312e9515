import type { Named } from './content.js';
import type {
  HelplinesQuery,
  InitiativesQuery,
  PlacePartsFragment,
  PracticesQuery,
  ResourcesQuery,
  StrategiesQuery,
} from './schema-types.generated.js';
import { wordOf } from './word-of.js';

/** The lists of what is done, each with a query of its own. */
export const RECORD_LISTS = ['practices', 'initiatives', 'strategies', 'helplines', 'resources'] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

export type Place = PlacePartsFragment;

/** A record of what is done, whatever its kind: what the lists show and are narrowed by. */
export interface RecordRow {
  readonly named: Named;
  readonly countries: readonly Place[];
  readonly regions: readonly Named[];
  /** Where it stands: a status, a stage, a type. */
  readonly status: string | null;
  readonly date: string | null;
  readonly audiences: readonly string[];
  readonly languages: readonly string[];
  readonly topics: readonly Named[];
  /** Who submitted, leads or publishes it. */
  readonly by: string | null;
  /** Numbers of a helpline with its hours, licence of a material: what people look for. */
  readonly notes: readonly string[];
  /** Of how many clauses it is known to answer one. */
  readonly answers: number;
  /** Day on which its facts were seen. */
  readonly seen: string | null;
}

type Item<Connection extends { readonly nodes: readonly unknown[] }> = Connection['nodes'][number];

/** A practice as a row. */
export function fromPractice(practice: Item<PracticesQuery['practices']>): RecordRow {
  const { country, status, date, languages, topics, submitter, seen } = practice;
  const audiences = practice.audiences.map(wordOf);
  const regions = regionsOf(one(country));
  return {
    ...{ named: practice, countries: one(country), regions, status, date, audiences, languages, topics },
    ...{ by: submitter, notes: [], answers: practice.implements.length, seen },
  };
}

/** An initiative as a row. */
export function fromInitiative(initiative: Item<InitiativesQuery['initiatives']>): RecordRow {
  const { regions, type, start, lead, topics } = initiative;
  return {
    ...{
      named: initiative,
      countries: [],
      regions,
      status: wordOf(type),
      date: start,
      audiences: [],
      languages: [],
      topics,
    },
    ...{ by: lead?.name ?? null, notes: [], answers: initiative.implements.length, seen: null },
  };
}

/** A strategy as a row. */
export function fromStrategy(strategy: Item<StrategiesQuery['strategies']>): RecordRow {
  const { country, stage, date, lead, topics, form, seen } = strategy;
  const regions = regionsOf(one(country));
  return {
    ...{ named: strategy, countries: one(country), regions, status: wordOf(stage), date, audiences: [] },
    ...{ languages: [], topics },
    ...{ by: lead?.name ?? null, notes: one(form).map(wordOf), answers: strategy.implements.length, seen },
  };
}

/** A helpline as a row. */
export function fromHelpline(helpline: Item<HelplinesQuery['helplines']>): RecordRow {
  const { country, region, helplineStatus, checked, languages, lead, numbers, hours, seen } = helpline;
  const regions = region === null ? regionsOf(one(country)) : [region];
  return {
    ...{ named: helpline, countries: one(country), regions, status: wordOf(helplineStatus), date: checked },
    ...{
      audiences: [],
      languages,
      topics: [],
      by: lead?.name ?? null,
      notes: [...numbers, ...one(hours)],
      answers: helpline.implements.length,
    },
    seen,
  };
}

/** A training material or guideline as a row. */
export function fromResource(resource: Item<ResourcesQuery['resources']>): RecordRow {
  const { countries, regions, type, date, languages, topics, publisher, licence, seen } = resource;
  const audiences = resource.audiences.map(wordOf);
  return {
    ...{ named: resource, countries, regions, status: wordOf(type), date, audiences, languages, topics },
    ...{ by: publisher?.name ?? null, notes: one(licence), answers: resource.implements.length, seen },
  };
}

function one<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function regionsOf(countries: readonly Place[]): readonly Named[] {
  return countries.flatMap(({ region }) => one(region));
}
