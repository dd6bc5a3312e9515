import type { Details, Named } from '../../api/content.js';
import { sayOf, sayShare } from '../../i18n/words.js';
import type { Fact } from './facts.js';
import { wordOf } from '../../api/word-of.js';

/** What is known of something, in the order in which it is shown: each row is for the kinds that have it. */
export function findFacts(details: Details): readonly Fact[] {
  return FACTS.map(([name, read]) => [name, read(details)]);
}

/** Everything that something leads to, by the name of the fact: each row is for the kinds that have it. */
export function findLinks(details: Details): readonly (readonly [name: string, things: readonly Named[]])[] {
  return LINKS.map(([name, read]) => [name, read(details)]);
}

const FACTS: readonly (readonly [name: string, read: (details: Details) => string | null])[] = [
  ['title', (of) => ('title' in of && of.title !== of.name ? of.title : null)],
  ['revision', (of) => ('versionLabel' in of ? of.versionLabel : null)],
  ['type', (of) => ('instrumentType' in of ? wordOf(of.instrumentType) : null)],
  ['type', (of) => ('actorType' in of ? wordOf(of.actorType) : null)],
  ['type', (of) => ('initiativeType' in of ? wordOf(of.initiativeType) : null)],
  ['type', (of) => ('eventType' in of ? wordOf(of.eventType) : null)],
  ['scope', (of) => ('scope' in of && of.scope !== null ? wordOf(of.scope) : null)],
  ['body', (of) => ('bodyName' in of ? of.bodyName : null)],
  ['number', (of) => ('instrumentNumber' in of ? of.instrumentNumber : null)],
  ['number', (of) => ('questionNumber' in of ? of.questionNumber : null)],
  ['group', (of) => ('group' in of ? of.group : null)],
  ['period', (of) => ('period' in of ? of.period : null)],
  ['adopted', (of) => ('adopted' in of ? of.adopted : null)],
  ['date', (of) => ('versionDate' in of ? of.versionDate : null)],
  ['language', (of) => ('language' in of ? of.language : null)],
  ['textState', (of) => ('textState' in of ? sayOf('textState', of.textState) : null)],
  ['textState', (of) => ('versionState' in of ? sayOf('textState', of.versionState) : null)],
  ['coverage', (of) => ('coverage' in of && of.coverage !== null ? sayShare(of.coverage) : null)],
  ['licence', (of) => ('licence' in of ? of.licence : null)],
  ['version', (of) => (of.__typename === 'Section' || of.__typename === 'Note' ? of.version.name : null)],
  ['clauses', (of) => ('clauses' in of ? String(of.clauses.totalCount) : null)],
  ['place', (of) => ('place' in of ? of.place : null)],
  ['when', (of) => ('start' in of ? range(of.start, of.end) : null)],
  ['definition', (of) => ('definition' in of ? of.definition : null)],
  ['submitter', (of) => ('submitter' in of && of.submittedBy === null ? of.submitter : null)],
  ['date', (of) => ('practiceDate' in of ? of.practiceDate : null)],
  ['status', (of) => ('status' in of ? sayOf('status', of.status) : null)],
  ['themes', (of) => ('themes' in of ? of.themes.map((theme) => sayOf('theme', theme)).join(', ') : null)],
  ['audiences', (of) => ('audiences' in of ? of.audiences.map(wordOf).join(', ') : null)],
  ['languages', (of) => ('languages' in of ? of.languages.join(', ') : null)],
  ['code', (of) => ('alpha2' in of ? `${of.alpha2}, ${of.alpha3}, ${of.m49}` : null)],
  ['code', (of) => ('code' in of ? of.code : null)],
  ['groups', (of) => ('groups' in of ? of.groups.map(wordOf).join(', ') : null)],
  ['modality', (of) => ('modality' in of ? wordOf(of.modality) : null)],
  ['action', (of) => ('action' in of ? of.action : null)],
  ['object', (of) => ('object' in of ? of.object : null)],
  ['cadence', (of) => ('cadenceWords' in of ? of.cadenceWords : null)],
  ['deadline', (of) => ('deadline' in of ? of.deadline : null)],
  ['proviso', (of) => ('proviso' in of ? of.proviso : null)],
];

const LINKS: readonly (readonly [name: string, read: (details: Details) => readonly Named[]])[] = [
  ['instrument', (of) => ('instrument' in of ? [of.instrument] : [])],
  ['supersedes', (of) => ('supersedes' in of ? one(of.supersedes) : [])],
  ['supersededBy', (of) => ('supersededBy' in of ? one(of.supersededBy) : [])],
  ['addressees', (of) => (of.__typename === 'Section' ? of.addressees : [])],
  ['addressees', (of) => ('dutyAddressees' in of ? of.dutyAddressees : [])],
  ['clause', (of) => (of.__typename === 'Duty' ? [of.clause] : [])],
  ['clause', (of) => (of.__typename === 'Note' ? one(of.noteClause) : [])],
  ['partOf', (of) => ('partOf' in of ? one(of.partOf) : [])],
  ['parts', (of) => ('parts' in of ? of.parts.nodes : [])],
  ['lead', (of) => ('lead' in of ? one(of.lead) : [])],
  ['partners', (of) => ('partners' in of ? of.partners : [])],
  ['leads', (of) => ('leads' in of ? of.leads.nodes : [])],
  ['partnerIn', (of) => ('partnerIn' in of ? of.partnerIn.nodes : [])],
  ['submitter', (of) => ('submittedBy' in of ? one(of.submittedBy) : [])],
  ['submitted', (of) => ('submitted' in of ? of.submitted.nodes : [])],
  ['country', (of) => ('country' in of ? one(of.country) : [])],
  ['region', (of) => ('region' in of ? one(of.region) : [])],
  ['regions', (of) => ('regions' in of ? of.regions : [])],
  ['practices', (of) => ('practices' in of ? of.practices.nodes : [])],
  ['initiatives', (of) => ('initiatives' in of ? of.initiatives.nodes : [])],
  ['topics', (of) => ('topics' in of ? of.topics : [])],
  ['broader', (of) => ('broader' in of ? one(of.broader) : [])],
  ['narrower', (of) => ('narrower' in of ? of.narrower.nodes : [])],
];

function one(named: Named | null): readonly Named[] {
  return named === null ? [] : [named];
}

function range(start: string | null, end: string | null): string | null {
  return start !== null && end !== null && start !== end ? `${start} – ${end}` : (start ?? end);
}
