import { describe, expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { UN_OPENER_FORMS } from '#ingest/parse/un-openers.js';
import { readText } from '#ingest/read/read-text.js';

/** Made up, in the form in which the text layer of a PDF prints such resolutions. */
const PRINTED = `United Nations 
A/RES/99/1
General Assembly 
24-00001 (E) 
*2400001* 
 Resolution adopted by the General Assembly 
on 3 March 2031 
 99/1. Safe play for every child 
 
The General Assembly, 
 
Recalling its resolution 98/2 of 4 April 2030 and all that followed from 
it, 1 
 
Deeply concerned also that toys break,  
__________________ 
 
1 See A/98/7. It goes on 
over two lines. 

A/RES/99/1 
Safe play for every child
 
24-00001
2/3 
 
 
1. 
Strongly urges States to mend toys, bearing in mind the year 
2030. No other paragraph begins here; 
Care for toys
2. 
Also calls upon makers of toys: 

Safe play for every child 
A/RES/99/1
3/3
24-00001 
 
(a) 
To write what toys are made of; 
 
(b) To mend them: 
(i) At once; 
(ii) For nothing; 
 
3. Requests the Secretary-General to report at its one hundredth session. 
 
7th plenary meeting 
3 March 2031 
`;

function parse(text: string) {
  const { source } = readText({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error('it has words');
  return parseDocument(source, null);
}

describe('a United Nations resolution as the text layer of a PDF prints it', () => {
  const { clauses, identity, coverage, recognisedBy, sections } = parse(PRINTED);

  test('is read paragraph by paragraph, without running heads, page numbers and notes', () => {
    expect(clauses.map(({ path, opener, text }) => [path, opener, text])).toStrictEqual([
      ['pre/p1', 'Recalling', 'Recalling its resolution 98/2 of 4 April 2030 and all that followed from it, 1'],
      ['pre/p2', 'Deeply concerned also', 'Deeply concerned also that toys break,'],
      [
        'op/1',
        'Strongly urges',
        'Strongly urges States to mend toys, bearing in mind the year 2030. No other paragraph begins here;',
      ],
      ['op/2', 'Also calls upon', 'Also calls upon makers of toys:'],
      ['op/2/a', 'Also calls upon', 'To write what toys are made of;'],
      ['op/2/b', 'Also calls upon', 'To mend them:'],
      ['op/2/b/i', 'Also calls upon', 'At once;'],
      ['op/2/b/ii', 'Also calls upon', 'For nothing;'],
      ['op/3', 'Requests', 'Requests the Secretary-General to report at its one hundredth session.'],
    ]);
  });

  test('says itself what it is, and accounts for every character', () => {
    expect(identity).toMatchObject({
      type: 'resolution',
      body: 'UNGA',
      number: '99/1',
      date: '2031-03-03',
      title: 'Safe play for every child',
    });
    expect(coverage).toBe(1);
    expect(recognisedBy).toContain('The General Assembly,');
    expect(sections.map(({ heading }) => heading)).toStrictEqual(['Care for toys']);
  });

  test('gives a paragraph without a label a name that another paragraph before it does not change', () => {
    const more = parse(PRINTED.replace('Recalling its', 'Noting that play is old, \n \nRecalling its'));
    const nameOf = (parsed: typeof more) =>
      parsed.clauses.find(({ opener }) => opener === 'Deeply concerned also')?.eId;
    expect(nameOf(more)).toBe(parse(PRINTED).clauses[1]?.eId);
    expect(nameOf(more)).toMatch(/^pre__para_deeply-concerned-also-that-[0-9a-f]{6}$/);
  });
});

describe('paragraphs that are not printed one a line', () => {
  const read = (lines: readonly string[]) =>
    parse(lines.join('\n')).clauses.map(({ path, text }) => [path, text.slice(0, 24)]);

  test('are told apart where they run on in one line', () => {
    const printed = [
      'The Security Council,',
      'Recalling lamps,',
      '1. Decides to mend lamps, see 9; 2. Calls upon States to mend them; 4. Urges others to help;',
      '3. Welcomes “the lamps”.',
    ];
    expect(read(printed)).toStrictEqual([
      ['pre/p1', 'Recalling lamps,'],
      ['op/1', 'Decides to mend lamps, s'],
      ['op/2', 'Calls upon States to men'],
      ['op/3', 'Welcomes “the lamps”.'],
    ]);
  });

  test('are told apart where a line is a whole paragraph and lost its end', () => {
    const whole = `Commending ${'the lamps of many lands and '.repeat(8)}the keeper of`;
    const printed = ['The Security Council,', whole, 'Expressing concern over lamps,', '1. Decides to mend them.'];
    expect(read(printed).map(([path]) => path)).toStrictEqual(['pre/p1', 'pre/p2', 'op/1']);
    const broken = ['The Security Council,', 'Commending the keeper of', 'Expressing Lamps, a work,', '1. Decides it.'];
    expect(read(broken).map(([path]) => path)).toStrictEqual(['pre/p1', 'op/1']);
  });
});

const EXAMPLES = UN_OPENER_FORMS.flatMap(({ role, pattern, examples }) =>
  examples.map(([sentence, opener]) => ({ role, pattern, sentence, opener })),
);
test.each(EXAMPLES)('as $role "$sentence" opens with $opener', ({ pattern, sentence, opener }) => {
  expect(pattern.exec(sentence)?.[0] ?? null).toBe(opener);
});

test('a short resolution asks in one paragraph without a number, and its day may stand on the next line', () => {
  const text =
    'Resolution adopted by the General Assembly on\n22 December 2031\n99/9. Lamps\nThe General Assembly,\nRecalling lamps,\nHaving considered the report on lamps,1\nTakes note of the report.\n50th plenary meeting\n';
  const { source } = readText({ path: 'short.txt', bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error('not read');
  const { clauses, identity } = parseDocument(source, null);
  expect([identity.date, ...clauses.map(({ path, role }) => [path, role])]).toStrictEqual([
    '2031-12-22',
    ['pre/p1', 'preambular'],
    ['pre/p2', 'preambular'],
    ['op/p1', 'operative'],
  ]);
});

describe('what a resolution of the United Nations says of itself', () => {
  test.each([
    [
      'the Security Council',
      'United Nations S/RES/9826 (2031)\n\nSecurity Council\n\nResolution 9826 (2031)\n\nAdopted by the Security Council at its 9945th meeting, on 3 March 2031\n\nThe Security Council,\n\nRecalling toys,\n\n1. Decides to mend them.\n',
      { body: 'UNSC', number: '9826', date: '2031-03-03', title: 'Resolution 9826 (2031)' },
    ],
    [
      'the Economic and Social Council',
      'Resolution adopted by the Economic and Social Council on 3 March 2031\n2031/4. Toys for all\nThe Economic and Social Council,\nRecalling toys,\n1. Requests States to mend them.\n',
      { body: 'ECOSOC', number: '2031/4', date: '2031-03-03', title: 'Toys for all' },
    ],
    [
      'a special session',
      'S-37/2. Toys fit for children\nThe General Assembly,\nRecalling toys,\n1. Requests States to mend them.\n',
      { body: 'UNGA', number: 'S-37/2', title: 'Toys fit for children' },
    ],
    [
      'a symbol alone',
      'A/HRC/RES/98/19\nThe Human Rights Council,\nRecalling toys, as in resolution 97/1. Others,\n1. Requests States to mend them.\n57th meeting\n27 March 2031\n[Adopted without a vote.]\n',
      { body: 'HRC', number: '98/19', date: '2031-03-27', title: null },
    ],
    [
      'a commission, before a recital',
      'Toys\n\nThe Commission on Narcotic Drugs,\n\nRecalling toys,\n\n1. Requests States to mend them.\n',
      { body: 'Commission on Narcotic Drugs', number: null, type: 'resolution' },
    ],
  ] as const)('%s', (_, text, identity) => {
    expect(parse(text).identity).toMatchObject(identity);
  });

  test('a line of prose that names a committee is no formula', () => {
    const { identity } = parse(
      'Report\n\nThis was seen by\nThe Committee on Toys,\nwhich mended them, and by others.\n',
    );
    expect(identity.type).not.toBe('resolution');
  });
});
