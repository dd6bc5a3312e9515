import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPractice } from '#ingest/read/read-practice.js';
import { audiences, themes } from '#ingest/read/schemas/record-fields.js';
import {
  CHOICES,
  emptyDraft,
  FIELDS,
  toCodes,
  toLine,
  toLines,
  type Draft,
} from '../../../../web/rooms/submit/draft.js';
import { findFaults } from '../../../../web/rooms/submit/find-faults.js';
import { findPersonal } from '../../../../web/rooms/submit/find-personal.js';
import { printDraft } from '../../../../web/rooms/submit/print-draft.js';

const TODAY = '2026-11-26';
const CLAUSE = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~invites-member-states__para_1';
const FILLED: Draft = {
  ...emptyDraft(TODAY),
  title: 'A reporting channel: shared by schools #1',
  country: '/ontology/country/rw',
  submitter: 'Administration "of" examples: yes',
  meeting: '/ontology/meeting/example',
  audiences: ['parents', 'educators'],
  themes: ['technical'],
  languages: 'en, fr',
  problem: 'What was wrong.\n\n1. For whom *it* was.',
  done: '- What was done: see https://example.org/a_b_c?d=1&e=2',
  results: '---',
  evidence: '| a | b |',
  clauses: `${CLAUSE}\n${CLAUSE}`,
  sources: 'https://example.org/a#b: yes\nA report, page 3',
};

/** What breaks out of a place that does not guard it. */
const HOSTILE = [
  '---',
  '\n---\n',
  '"',
  "'",
  ': ',
  ' #',
  '${x}',
  '\\',
  '\\"',
  '{{',
  '!!js/function',
  '&a *a',
  '<script>',
  '</a>',
  '`',
  '```',
  '~~~',
  '[x](y)',
  '![',
  '[^1]:',
  '&amp;',
  '> ',
  '1)',
  '=',
  '\u0000',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\uFFFF',
  'https://a.org/_b_',
  'www.a.org/~b',
  '\t',
  'status: accepted',
  'https://a.org',
  '+250 788 123 456',
  '@some_child',
  'case #2023',
  '-004512',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const lines = fc.array(words, { maxLength: 4 }).map((parts) => parts.join('\n'));
const DRAFTS: fc.Arbitrary<Draft> = fc.record({
  title: words,
  country: fc.constantFrom('', '/ontology/country/rw'),
  submitter: words,
  date: fc.constantFrom('2026-01-31', TODAY),
  audiences: fc.subarray([...CHOICES.audiences], { minLength: 1 }),
  themes: fc.subarray([...CHOICES.themes], { minLength: 1 }),
  problem: lines,
  done: lines,
  results: lines,
  evidence: lines,
  languages: fc.oneof(fc.constantFrom('', 'en fr'), words),
  meeting: fc.constantFrom('', '/ontology/meeting/example'),
  clauses: fc.oneof(fc.constantFrom('', CLAUSE), fc.stringMatching(/^\/akn\/[a-z0-9@!~_.\n/-]{0,60}$/)),
  sources: lines,
  seen: fc.constantFrom('2026-01-31', TODAY),
});

describe('the file that the form makes', () => {
  it('is read by ingest as what was typed, without a diagnostic', () => {
    const { practice, diagnostics } = read(FILLED);
    expect(diagnostics).toStrictEqual([]);
    expect(practice).toMatchObject({
      id: '/ontology/practice/rw-2026-11-26-a-reporting-channel-shared-by-schools-1',
      title: FILLED.title,
      submitter: FILLED.submitter,
      status: 'submitted',
      summary: 'What was wrong.',
      languages: ['en', 'fr'],
      country: { to: FILLED.country },
      submittedTo: [{ to: FILLED.meeting }],
      implements: [{ to: CLAUSE }],
      sources: ['https://example.org/a#b: yes', 'A report, page 3'],
    });
    expect(practice?.text).toContain('1. For whom *it* was.\n\nWhat was done\n\n- What was done');
  });

  it('holds whatever is typed as words: nothing of it becomes a field, a mark or a heading', () => {
    let taken = 0;
    fc.assert(
      fc.property(DRAFTS, (draft) => {
        fc.pre(findFaults(draft, TODAY).size === 0);
        if (FIELDS.some((field) => findPersonal(field, draft).length > 0)) return;
        const { practice, diagnostics } = read(draft);
        taken += 1;
        expect(diagnostics).toStrictEqual([]);
        expect(practice).toMatchObject({
          status: 'submitted',
          submitter: toLine(draft.submitter),
          title: toLine(draft.title),
          audiences: draft.audiences,
          themes: draft.themes,
          languages: toCodes(draft.languages),
          sources: toLines(draft.sources),
          text: textOf(draft),
          history: [],
          example: false,
        });
      }),
      { numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('has a name and an id where the title is in no Latin letters', () => {
    const { practice, diagnostics } = read({ ...FILLED, title: 'Горячая линия', country: '' });
    expect([practice?.id, diagnostics]).toStrictEqual(['/ontology/practice/2026-11-26', []]);
  });
});

describe('the form', () => {
  it('offers what the reader takes, no more and no less', () => {
    expect(CHOICES.audiences).toStrictEqual(audiences.unwrap().element.options);
    expect(CHOICES.themes).toStrictEqual(themes.unwrap().element.options);
  });

  it('says one fault at each field that the reader would refuse', () => {
    const wrong: Draft = {
      ...FILLED,
      title: ' \n',
      submitter: '<b>x</b>',
      date: '2026-11-27',
      audiences: [],
      languages: 'English',
      clauses: 'resolves 3',
      sources: 'fine\n=SUM(A1)',
      seen: 'today',
    };
    expect(Object.fromEntries(findFaults(wrong, TODAY))).toStrictEqual({
      title: 'empty',
      submitter: 'markup',
      date: 'future',
      audiences: 'empty',
      languages: 'language',
      clauses: 'id',
      sources: 'formula',
      seen: 'day',
    });
    expect(findFaults(FILLED, TODAY).size).toBe(0);
  });
});

function read(draft: Draft): ReturnType<typeof readPractice> {
  const { name, text } = printDraft(draft);
  return readPractice({ path: `practices/${name}`, bytes: new TextEncoder().encode(text) }, TODAY);
}

function textOf({ title, problem, done, results, evidence }: Draft): string {
  const proof = toLines(evidence);
  return [
    ...[toLine(title), 'Problem', ...toLines(problem), 'What was done', ...toLines(done)],
    ...['Results', ...toLines(results), ...(proof.length === 0 ? [] : ['Evidence', ...proof])],
  ].join('\n\n');
}
