import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeAkn } from '#cli/write-akn.js';
import { outlineOf, readBack, readingOf } from '../support/akn-round-trip.js';

const encode = (text: string) => new TextEncoder().encode(text);

const SEED = 'documents/resolutions/itu-wtdc-res-67-2022';
const seed = await readingOf('resolutions/x.txt', readFileSync(`${SEED}.txt`), readFileSync(`${SEED}.yaml`));

test('the seed with its sidecar written and read back has the same sections, clauses and notes', () => {
  expect(outlineOf(readBack(seed))).toStrictEqual(outlineOf(seed.document));
});

test('the work, the version and the body that adopted it are named', () => {
  const xml = writeAkn(seed);
  const work = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67';
  expect(xml).toContain('<statement name="resolution">');
  expect(xml).toContain(`<FRBRuri value="${work}"/>`);
  expect(xml).toContain(`<FRBRuri value="${work}/eng@2022"/>`);
  expect(xml).toContain('<FRBRcountry value="un"/>');
  expect(xml).toContain('<FRBRlanguage language="eng"/>');
  expect(xml).toContain('href="/ontology/organization/itu-wtdc" showAs="ITU WTDC"');
  expect(xml).toContain(
    '<docTitle>The role of the ITU Telecommunication Development Sector in child online protection</docTitle>',
  );
});

test('every clause and section has its eId once, and its role', () => {
  const eIds = [...writeAkn(seed).matchAll(/<(?:hcontainer|paragraph|point) eId="([^"]*)"/g)].map((match) => match[1]);
  const { sections, clauses } = seed.document;
  expect(eIds.toSorted()).toStrictEqual([...sections, ...clauses].map(({ eId }) => eId).toSorted());
  expect(writeAkn(seed)).toContain('<hcontainer eId="recalling" name="section" class="preambular">');
});

test('each citation in a clause is a reference around its quote', () => {
  const found = [...writeAkn(seed).matchAll(/<ref href="([^"]*)">([^<]*)<\/ref>/g)].map((match) => [
    match[1],
    match[2],
  ]);
  const inClauses = seed.findings.citations.filter(({ clause }) => clause !== null);
  expect(found).toHaveLength(inClauses.length);
  expect(found).toStrictEqual(inClauses.map(({ target, quote }) => [target.id, quote.replace(/\s/g, ' ')]));
});

test('characters that XML forbids are dropped, and marks of XML are escaped', async () => {
  const reading = await readingOf('x.txt', encode('1 one\u0000 \u0008<two> & "three"\ufffe\n2 four \u{1f600}\n'));
  const written = {
    ...reading,
    document: { ...reading.document, identity: { ...reading.document.identity, title: 'a\ud800b' } },
  };
  const back = readBack(written);
  expect(back.clauses.map(({ text }) => text)).toStrictEqual(['ab', 'one <two> & "three"', 'four \u{1f600}']);
  expect(writeAkn(written)).toContain('<docTitle>ab</docTitle>');
});

test('a line of thousands of citations is written in no time', async () => {
  const line = 'Resolution 179 (Rev. Dubai, 2018), to invite Member States to act, '.repeat(10_000);
  const reading = await readingOf('resolutions/line.txt', encode(line));
  const started = performance.now();
  expect(writeAkn(reading).match(/<ref /g)).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(4_000);
});
