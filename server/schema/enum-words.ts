import {
  ACTOR_TYPES,
  AUDIENCES,
  CLAUSE_CHANGES,
  CADENCES,
  CLAUSE_ROLES,
  COUNTRY_GROUPS,
  EVENT_TYPES,
  HELPLINE_CHANNELS,
  HELPLINE_STATUSES,
  INITIATIVE_SCOPES,
  INITIATIVE_TYPES,
  INSTRUMENT_TYPES,
  LIAISON_PURPOSES,
  MODALITIES,
  PARALLEL_MATCHES,
  PRACTICE_STATUSES,
  RESOURCE_TYPES,
  SESSION_TYPES,
  SEXES,
  SOLUTION_TYPES,
  STAKEHOLDERS,
  STRATEGY_FORMS,
  STRATEGY_STAGES,
  TEXT_FORMATS,
  TEXT_STATES,
  THEMES,
  UNITS,
} from '#graph/model/closed-lists.js';
import { NODE_KINDS } from '#graph/model/nodes.js';
import { COVERAGE_DIMENSIONS } from '#graph/questions/coverage.js';
import { CAPABILITIES } from '#graph/questions/crosswalk.js';
import { COMPARED_ASPECTS } from '#graph/questions/indicator-aspects.js';
import { COUNTED_GROUPS } from '#graph/questions/participation.js';
import { QUARTER_STATES } from '#graph/questions/quarter-board.js';
import { LANGUAGE_STATES, OFFICIAL_LANGUAGES } from '#graph/questions/translation-gaps.js';

/** The words of every list that is closed, by the enum of the schema whose values they are. */
export const ENUM_WORDS = {
  ActorType: ACTOR_TYPES,
  Audience: AUDIENCES,
  Cadence: CADENCES,
  Capability: CAPABILITIES,
  ClauseChange: CLAUSE_CHANGES,
  ClauseRole: CLAUSE_ROLES,
  ComparedAspect: COMPARED_ASPECTS,
  CountedGroup: COUNTED_GROUPS,
  CountryGroup: COUNTRY_GROUPS,
  CoverageDimension: COVERAGE_DIMENSIONS,
  EventType: EVENT_TYPES,
  HelplineChannel: HELPLINE_CHANNELS,
  HelplineStatus: HELPLINE_STATUSES,
  InitiativeScope: INITIATIVE_SCOPES,
  InitiativeType: INITIATIVE_TYPES,
  InstrumentType: INSTRUMENT_TYPES,
  LanguageState: LANGUAGE_STATES,
  LiaisonPurpose: LIAISON_PURPOSES,
  Modality: MODALITIES,
  NodeKind: NODE_KINDS,
  OfficialLanguage: OFFICIAL_LANGUAGES,
  ParallelMatch: PARALLEL_MATCHES,
  PracticeStatus: PRACTICE_STATUSES,
  QuarterState: QUARTER_STATES,
  ResourceType: RESOURCE_TYPES,
  SessionType: SESSION_TYPES,
  Sex: SEXES,
  SolutionType: SOLUTION_TYPES,
  Stakeholder: STAKEHOLDERS,
  StrategyForm: STRATEGY_FORMS,
  StrategyStage: STRATEGY_STAGES,
  TextFormat: TEXT_FORMATS,
  TextState: TEXT_STATES,
  Theme: THEMES,
  Unit: UNITS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Resolvers of these enums: each value stands for its word. */
export const enumResolvers: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(ENUM_WORDS).map(([name, words]) => [
    name,
    Object.fromEntries(words.map((word) => [enumValueOf(word), word])),
  ]),
);

/** The value of an enum for a word: `call upon`, CALL_UPON; `none-known`, NONE_KNOWN; `liaisonStatement`, LIAISON_STATEMENT. */
export function enumValueOf(word: string): string {
  return word
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}
