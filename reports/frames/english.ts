import type { FrameTexts } from './frame-texts.js';

/** The frame in English. */
export const ENGLISH: FrameTexts = {
  cover: {
    body: 'Body',
    period: 'Period',
    question: 'Question',
    source: 'Source',
    title: 'Title',
    abstract: 'Abstract',
  },
  notStated: 'not stated',
  contents: 'Contents',
  title: 'Report on the implementation of {name}',
  abstract:
    'From {from} to {to}, {records} recorded actions answer {answered} of the {duties} operative clauses. Where nothing is recorded, the report says so.',
  summary: 'Duties and evidence',
  summaryDescription:
    'Each operative clause with whom it addresses, what it asks, and how many recorded actions answer it.',
  summaryHead: ['Clause', 'Addressed to', 'What is asked', 'Recorded actions'],
  asked: 'What is asked',
  done: 'What was done',
  doneDescription: 'The recorded actions that answer the clause, with their kind, place and date.',
  doneHead: ['Action', 'Kind', 'Where', 'Date'],
  answeredBy: 'Recorded actions that answer this clause in the period: {count}.',
  nothingKnown:
    'No evidence is recorded that this clause was answered in the period. This does not mean that nothing was done.',
  undated: 'not stated',
  line: 'line',
  page: 'Page',
  kinds: {
    practice: 'Practice',
    initiative: 'Initiative',
    activity: 'Activity',
    strategy: 'National strategy',
    framework: 'Statistical framework',
    indicator: 'Indicator',
    observation: 'Observation',
    resource: 'Training material or guideline',
    helpline: 'Helpline',
    code: 'Code of self-regulation',
    solution: 'Solution',
    liaisonStatement: 'Liaison statement',
    quarterlyReport: 'Quarterly report',
    meeting: 'Meeting',
  },
};
