import { expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readText } from '#ingest/read/read-text.js';

const TEXT = `United Nations

Committee on the Rights of the Lamp

General comment No. 91 (2041) on lamps

I. Introduction

1. The present general comment was written by
children. It has
2 parts.

2. Lamps were consulted.

II. General principles

A. Light

3. States parties should:

(a) Light lamps;

(b) Keep them lit.

4. Shade is a right, under article 34 of the Convention on the Rights of the Child.

B. Shade

Access for all

5. Every child has a right to shade.

C. Dusk

6. Dusk follows.
`;

const { source } = readText({ path: 'gc.txt', bytes: new TextEncoder().encode(TEXT) });
const document = source && parseDocument(source, null);

test('paragraphs numbered through are clauses below the headings that they stand under', () => {
  expect(document?.clauses.map(({ path, label, parent, text }) => [path, label, parent, text])).toStrictEqual([
    ['I. Introduction/1', '1', null, 'The present general comment was written by children. It has 2 parts.'],
    ['I. Introduction/2', '2', null, 'Lamps were consulted.'],
    ['A. Light/3', '3', null, 'States parties should:'],
    ['A. Light/3/a', 'a', 'a-light__para_3', 'Light lamps;'],
    ['A. Light/3/b', 'b', 'a-light__para_3', 'Keep them lit.'],
    ['A. Light/4', '4', null, 'Shade is a right, under article 34 of the Convention on the Rights of the Child.'],
    ['Access for all/5', '5', null, 'Every child has a right to shade.'],
    ['C. Dusk/6', '6', null, 'Dusk follows.'],
  ]);
});

test('headings nest', () => {
  expect(document?.sections.map(({ heading, parent }) => [heading, parent])).toStrictEqual([
    ['I. Introduction', null],
    ['II. General principles', null],
    ['A. Light', 'ii-general-principles'],
    ['B. Shade', 'ii-general-principles'],
    ['Access for all', 'b-shade'],
    ['C. Dusk', 'ii-general-principles'],
  ]);
});

test('it says what it is and why it was taken for that', () => {
  expect(document?.identity).toMatchObject({
    type: 'general-comment',
    title: 'General comment No. 91 (2041) on lamps',
    number: '91',
    date: '2041',
    body: 'Committee on the Rights of the Lamp',
    language: 'en',
  });
  expect(document?.recognisedBy).toBe('numbered paragraphs, 1 to 6, one after the other');
  expect(document?.coverage).toBe(1);
});
