/**
 * Every list of words that is closed. The kinds of fact, the forms of registers, the questions and the enums of the schema
 * all take their words from here; a new word is a new entry, and a value of the enum in its .graphql file.
 */

/** The part that a clause or section plays in its instrument. */
export const CLAUSE_ROLES = ['preambular', 'operative', 'article', 'final', 'annex'] as const;
export type ClauseRole = (typeof CLAUSE_ROLES)[number];

/** How much of a text the collection holds. */
export const TEXT_STATES = ['full', 'summary', 'none'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** Formats of files that are read. */
export const TEXT_FORMATS = ['txt', 'markdown', 'html', 'docx', 'pdf', 'akn'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Sorts of instruments: those that registers name, then those that only texts, covers and citations show. */
export const INSTRUMENT_TYPES = [
  'resolution',
  'decision',
  'recommendation',
  'treaty',
  'declaration',
  'agenda',
  'general-comment',
  'agreement',
  'commitment',
  'opinion',
  'directive',
  'framework-decision',
  'action-line',
  'plan',
  'report',
  'guideline',
  'other',
  'regulation',
  'question',
  'contribution',
  'unknown',
] as const;
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** What becomes of a clause from one version to the next. */
export const CLAUSE_CHANGES = [
  'unchanged',
  'renumbered',
  'modified',
  'moved',
  'merged',
  'split',
  'added',
  'deleted',
] as const;
export type ClauseChange = (typeof CLAUSE_CHANGES)[number];

/** How two clauses of different instruments say the same. */
export const PARALLEL_MATCHES = ['identical', 'reworded', 'contained'] as const;
export type ParallelMatch = (typeof PARALLEL_MATCHES)[number];

/** Verbs by which a duty is asked. */
export const MODALITIES = [
  'instruct',
  'invite',
  'call upon',
  'request',
  'encourage',
  'urge',
  'recommend',
  'appeal',
  'authorize',
  'charge',
  'decide',
  'resolve',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** How often something is asked. */
export const CADENCES = ['monthly', 'quarterly', 'annual', 'biennial', 'quadrennial', 'regular', 'ongoing'] as const;
export type Cadence = (typeof CADENCES)[number];

/** Sorts of actors. */
export const ACTOR_TYPES = ['organization', 'organ', 'role', 'group', 'state'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Sorts of initiatives. */
export const INITIATIVE_TYPES = ['initiative', 'programme', 'partnership', 'campaign', 'process'] as const;
export type InitiativeType = (typeof INITIATIVE_TYPES)[number];

/** How far an initiative reaches. */
export const INITIATIVE_SCOPES = ['national', 'regional', 'international'] as const;
export type InitiativeScope = (typeof INITIATIVE_SCOPES)[number];

/** Sorts of events. */
export const EVENT_TYPES = ['conference', 'assembly', 'council-session', 'summit', 'forum', 'meeting'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Groups of countries that Resolution 67 counts among developing countries in its first footnote. */
export const COUNTRY_GROUPS = ['LDC', 'LLDC', 'SIDS', 'in-transition'] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

/** Where a practice stands in its review; `recorded` was written down from public sources and never submitted. */
export const PRACTICE_STATUSES = ['recorded', 'submitted', 'under-review', 'accepted', 'returned'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** Sorts of measure, in the words of Resolution 67. */
export const THEMES = ['legal', 'technical', 'organizational', 'procedural'] as const;
export type Theme = (typeof THEMES)[number];

/** Whom something is for, in the words of Resolution 67. */
export const AUDIENCES = [
  'children',
  'parents',
  'carers',
  'guardians',
  'educators',
  'industry',
  'policy-makers',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Sorts of stakeholders that take part in an activity. */
export const STAKEHOLDERS = [
  'government',
  'regulator',
  'private-sector',
  'academia',
  'civil-society',
  'international-organization',
  'law-enforcement',
  'technical-community',
  'educators',
  'parents',
  'children',
] as const;
export type Stakeholder = (typeof STAKEHOLDERS)[number];

/** How far a strategy is, in the order in which it comes about. */
export const STRATEGY_STAGES = ['none-known', 'announced', 'drafted', 'adopted', 'in-review'] as const;
export type StrategyStage = (typeof STRATEGY_STAGES)[number];

/** Whether a strategy is of its own, or part of a wider one. */
export const STRATEGY_FORMS = ['dedicated', 'part-of-wider'] as const;
export type StrategyForm = (typeof STRATEGY_FORMS)[number];

/** What the values of an indicator count. */
export const UNITS = ['percent', 'count', 'rate', 'index'] as const;
export type Unit = (typeof UNITS)[number];

/** Of which children a figure is. */
export const SEXES = ['all', 'girls', 'boys'] as const;
export type Sex = (typeof SEXES)[number];

/** Sorts of training material and guidelines. */
export const RESOURCE_TYPES = ['training', 'guideline', 'toolkit', 'campaign-material', 'game'] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** How a helpline can be reached. */
export const HELPLINE_CHANNELS = [
  'phone',
  'sms',
  'chat',
  'e-mail',
  'messaging-app',
  'app',
  'web-form',
  'social-media',
  'in-person',
] as const;
export type HelplineChannel = (typeof HELPLINE_CHANNELS)[number];

/** Whether a helpline answers. */
export const HELPLINE_STATUSES = ['active', 'inactive', 'unknown'] as const;
export type HelplineStatus = (typeof HELPLINE_STATUSES)[number];

/** Sorts of solutions. */
export const SOLUTION_TYPES = ['solution', 'technology-note'] as const;
export type SolutionType = (typeof SOLUTION_TYPES)[number];

/** For what a liaison statement is sent. */
export const LIAISON_PURPOSES = ['action', 'information'] as const;
export type LiaisonPurpose = (typeof LIAISON_PURPOSES)[number];

/** Sorts of meetings. */
export const SESSION_TYPES = ['meeting', 'orientation-session', 'workshop'] as const;
export type SessionType = (typeof SESSION_TYPES)[number];

/** The entry of a closed list that a text is; undefined where it is none. */
export function wordOf<Word extends string>(list: readonly Word[], text: string): Word | undefined {
  return list.find((word) => word === text);
}
