import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import type { ParsedDocument } from '#ingest/model/document.js';
import type { CitationMention } from '#ingest/model/mention.js';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { readText } from '#ingest/read/read-text.js';
import { candidatesOf } from '#ingest/resolve/find-candidates.js';
import { knowInstruments } from '#ingest/resolve/known-instruments.js';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** Two bodies that met in one place in one year, a committee, a Question that is two, an agenda with the number of a resolution. */
const { registers, diagnostics } = readRegisters(
  [
    file(
      'registers/lamps.yaml',
      `actors:
  - { id: /ontology/organization/a, name: WTSA, type: organ, sources: [s] }
  - { id: /ontology/organization/c, name: WCIT, type: organ, sources: [s] }
  - { id: /ontology/organization/crl, name: Committee on the Rights of the Lamp, type: organ, sources: [s] }
  - { id: /ontology/organization/ga, name: General Assembly, type: organ, aliases: [UNGA], sources: [s] }
events:
  - { id: /ontology/event/a, name: A, type: assembly, body: /ontology/organization/a, place: Dubai, start: 2012, sources: [s] }
  - { id: /ontology/event/c, name: C, type: conference, body: /ontology/organization/c, place: Dubai, start: 2012, sources: [s] }
questions:
  - { id: /ontology/question/old, number: 3/1, title: Old, group: ITU-D Study Group 1, period: 2018-2021, sources: [s] }
  - { id: /ontology/question/new, number: 3/1, title: New, group: ITU-D Study Group 1, period: 2022-2025, sources: [s] }
instruments:
  - id: /akn/un/statement/deliberation/c/2012/res-1
    type: resolution
    title: First of C
    number: '1'
    body: /ontology/organization/c
    versions: [{ id: /akn/un/statement/deliberation/c/2012/res-1/eng@2012, revision: 'Dubai, 2012', date: 2012 }]
    sources: [s]
  - { id: /akn/un/statement/comment/crl/2003/gc-5, type: general-comment, title: Shade, number: '5', adopted: 2003, body: /ontology/organization/crl, sources: [s] }
  - { id: /akn/un/statement/agenda/ga/2015/lamps, type: agenda, title: Agenda of Lamps, number: 70/1, body: /ontology/organization/ga, sources: [s] }
  - { id: /akn/un/statement/deliberation/ga/2015/dec-1, type: decision, title: Decision on Lamps, number: 70/2, body: /ontology/organization/ga, sources: [s] }
`,
    ),
  ],
  today(),
);

function document(text: string): ParsedDocument {
  const { source } = readText(file('text.txt', text));
  if (source === null) throw new Error('no text');
  return parseDocument(source, null);
}

const known = knowInstruments(registers);
const UNKNOWN = document('A text of its own.');
const COMMENT: ParsedDocument = {
  ...UNKNOWN,
  identity: { ...UNKNOWN.identity, type: 'general-comment', body: 'Committee on the Rights of the Lamp' },
};

function candidates(cited: Partial<CitationMention['cited']>, text = UNKNOWN): readonly string[] {
  const whole = { type: 'resolution', body: null, number: null, year: null, revision: null, name: null, ...cited };
  const place = { clause: null, quote: '', start: 0, end: 0, provisions: [], anaphoric: false, form: 'test' };
  return candidatesOf({ ...place, cited: whole }, text, { registers, known }).map(({ id }) => id);
}

test('the registers of this test are read without a fault', () => {
  expect(diagnostics).toStrictEqual([]);
});

test('where two bodies met in one place and year, only a version with this very label is meant', () => {
  expect(candidates({ number: '1', revision: 'Dubai, 2012' })).toStrictEqual([
    '/akn/un/statement/deliberation/c/2012/res-1/eng@2012',
  ]);
  expect(candidates({ number: '1', revision: 'Rev. Dubai, 2012' })).toStrictEqual([]);
});

test('a body that is named is not overruled by the conference', () => {
  expect(candidates({ number: '1', revision: 'Dubai, 2012', body: 'ITU WTSA' })).toStrictEqual([]);
  expect(candidates({ number: '1', revision: 'Dubai, 2012', body: 'ITU WCIT' })).toHaveLength(1);
});

test('a resolution number leads to what was adopted by that resolution, but not to a decision of that number', () => {
  expect(candidates({ number: '70/1', body: 'UNGA' })).toStrictEqual(['/akn/un/statement/agenda/ga/2015/lamps']);
  expect(candidates({ number: '70/2', body: 'UNGA' })).toStrictEqual([]);
});

test('a general comment without its committee is known by its year, or by the committee whose text it stands in', () => {
  const [type, number] = ['general-comment', '5'];
  expect(candidates({ type, number, year: '2003' })).toHaveLength(1);
  expect(candidates({ type, number, year: '1991' })).toStrictEqual([]);
  expect(candidates({ type, number })).toStrictEqual([]);
  expect(candidates({ type, number }, COMMENT)).toHaveLength(1);
});

test('a Question is the one of the study period of the text', () => {
  const cited = { type: 'question', body: 'ITU-D Study Group 1', number: '3/1' };
  const of = (date: string) => ({ ...UNKNOWN, identity: { ...UNKNOWN.identity, date } });
  expect(candidates(cited, of('2019-05-01'))).toStrictEqual(['/ontology/question/old']);
  expect(candidates(cited, of('2023'))).toStrictEqual(['/ontology/question/new']);
  expect(candidates(cited, of('2027'))).toStrictEqual([]);
  expect(candidates(cited)).toHaveLength(2);
});
