import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeId, InvalidIdError, isNodeId, parseId, printId, slug, toNodeId, type IdRef } from '#graph/model/ids.js';

const record = <Parts>(parts: { [Key in keyof Parts]: fc.Arbitrary<Parts[Key]> }) =>
  fc.record(parts, { noNullPrototype: true });
const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
const segment = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/);
const date = fc.oneof(fc.stringMatching(/^\d{4}$/), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
const work = record({
  country: fc.stringMatching(/^[a-z]{2,3}$/),
  type: fc.stringMatching(/^[a-z]{1,9}$/),
  subtype: word,
  author: fc.option(word),
  date,
  number: segment,
}).map((parts) => ({ kind: 'work', ...parts }) as const);
const version = record({
  kind: fc.constant('version' as const),
  work,
  language: fc.stringMatching(/^[a-z]{3}$/),
  date,
});
const portion = record({
  kind: fc.constant('portion' as const),
  of: fc.oneof(work, version),
  eId: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,20}$/),
});
const thing = record({
  kind: fc.constant('ontology' as const),
  class: fc.stringMatching(/^[a-z]{1,9}$/),
  name: segment,
});
const anyRef: fc.Arbitrary<IdRef> = fc.oneof(work, version, portion, thing);

describe('ids', () => {
  test('what is printed is parsed back to what it was', () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        expect(parseId(printId(ref))).toStrictEqual(ref);
      }),
    );
  });

  test('what is parsed is printed back to the letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '/akn/un/act/', '/ontology/'), (text, head) => {
        const ref = parseId(head + text);
        if (ref) expect(printId(ref)).toBe(head + text);
      }),
    );
  });

  test.each([
    ['/akn/un/statement/deliberation/itu-wtdc/2010/res-67', 'work'],
    ['/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022', 'version'],
    ['/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~recalling__para_a', 'portion'],
    ['/akn/un/act/convention/un-ga/1989/crc/!main~art_34', 'portion'],
    ['/ontology/role/bdt-director', 'ontology'],
  ])('%s is an id', (text, kind) => {
    expect(parseId(text)?.kind).toBe(kind);
  });

  test.each([
    '',
    'res-67',
    '/akn/un',
    '/akn/UN/act/convention/un-ga/1989/crc',
    '/ontology/role/',
    '/ontology/role/bdt director',
    '/akn/un/act/convention/un-ga/1989/crc/!main~',
  ])('%j is none, and using it says what an id looks like', (text) => {
    expect(isNodeId(text)).toBe(false);
    expect(() => toNodeId(text)).toThrow(InvalidIdError);
  });

  test('an author without a subtype is refused: it would be read back as one', () => {
    expect(() =>
      printId({ kind: 'work', country: 'un', type: 'doc', subtype: null, author: 'itu', date: '2010', number: 'x' }),
    ).toThrow(InvalidIdError);
  });

  test('several edges between the same ends are told apart', () => {
    const ends = [toNodeId('/ontology/x/a'), toNodeId('/ontology/x/b')] as const;
    expect([edgeId('CITES', ends), edgeId('CITES', ends, 1)]).toStrictEqual([
      '/ontology/x/a CITES /ontology/x/b',
      '/ontology/x/a CITES /ontology/x/b 1',
    ]);
  });

  test.each([
    ['Child Helpline International (CHI)', 'child-helpline-international-chi'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['  ', ''],
  ])('the slug of %j is %j', (words, expected) => {
    expect(slug(words)).toBe(expected);
  });
});
