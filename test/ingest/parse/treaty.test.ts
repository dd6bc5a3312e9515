import { describe, expect, test } from 'vitest';
import { parseDocument } from '#ingest/parse/parse-document.js';
import { readDocument } from '#ingest/read/read-document.js';

const read = async (path: string, text: string) => {
  const { source } = await readDocument({ path, bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error('not read');
  return parseDocument(source, null);
};
const outline = async (path: string, text: string) =>
  (await read(path, text)).clauses.map(({ path: own, label, role, text: words, parent }) => [
    own,
    label,
    role,
    words,
    parent,
  ]);

const MARKDOWN = `##Verdrag inzake lampen

####Convention on Lamps in Schools

Preamble The States Parties to this Convention, Considering that lamps give light, in accordance with the [Charter of the Lamp](../charter.md), Deeply concerned about the dark, Have agreed as follows:
###I

####General provisions

### Article  1

For the purposes of this Convention:

a)Lamp means a lamp;

b) Light means light.

### Article  2

####Duties

1.   Each State Party shall give, at least, the following:

(a) Light of the following kinds:

(i) Daylight;

(ii) Lamplight;

(b) Shade.
2.   Nothing in article 1 shall darken a school.
3.
(a) Lamps shall burn;

(b) Schools shall shine.

### Article  3

This Convention is open for signature.

IN WITNESS WHEREOF the undersigned, being duly authorized thereto, have signed this Convention.

DONE at Exampletown, on 1 May 2020.
`;

test('Markdown of a convention is read into recitals, parts, articles, paragraphs and points', async () => {
  expect(await outline('lamps.md', MARKDOWN)).toStrictEqual([
    [
      'pre/p1',
      null,
      'preambular',
      'Considering that lamps give light, in accordance with the Charter of the Lamp,',
      null,
    ],
    ['pre/p2', null, 'preambular', 'Deeply concerned about the dark,', null],
    ['art/1', 'art 1', 'article', 'For the purposes of this Convention:', null],
    ['art/1/a', 'a', 'article', 'Lamp means a lamp;', 'art_1__content'],
    ['art/1/b', 'b', 'article', 'Light means light.', 'art_1__content'],
    ['art/2/1', '1', 'article', 'Each State Party shall give, at least, the following:', null],
    ['art/2/1/a', 'a', 'article', 'Light of the following kinds:', 'art_2__para_1'],
    ['art/2/1/a/i', 'i', 'article', 'Daylight;', 'art_2__para_1__point_a'],
    ['art/2/1/a/ii', 'ii', 'article', 'Lamplight;', 'art_2__para_1__point_a'],
    ['art/2/1/b', 'b', 'article', 'Shade.', 'art_2__para_1'],
    ['art/2/2', '2', 'article', 'Nothing in article 1 shall darken a school.', null],
    ['art/2/3', '3', 'article', '', null],
    ['art/2/3/a', 'a', 'article', 'Lamps shall burn;', 'art_2__para_3'],
    ['art/2/3/b', 'b', 'article', 'Schools shall shine.', 'art_2__para_3'],
    ['art/3', 'art 3', 'article', 'This Convention is open for signature.', null],
    [
      'final/p1',
      null,
      'final',
      'IN WITNESS WHEREOF the undersigned, being duly authorized thereto, have signed this Convention.',
      null,
    ],
  ]);
});

test('every character is accounted for, and the title is the one in English', async () => {
  const { coverage, identity, sections } = await read('lamps.md', MARKDOWN);
  expect(coverage).toBe(1);
  expect(identity).toMatchObject({ type: 'treaty', title: 'Convention on Lamps in Schools' });
  expect(sections.map(({ eId, heading, parent }) => [eId, heading, parent])).toStrictEqual([
    ['i-general-provisions', 'I General provisions', null],
    ['art_1', 'Article 1', 'i-general-provisions'],
    ['art_2', 'Article 2 Duties', 'i-general-provisions'],
    ['art_3', 'Article 3', 'i-general-provisions'],
  ]);
});

const BARE = `Convention on Lanterns

Preamble

The member States of the Council of Europe and the other signatories hereto;

Considering that lanterns light the way;

Having regard to the Convention on Candles (1950, ETS No. 5);

Have agreed as follows:

Chapter I – Purposes

Article 1 – Purposes

1    The purposes of this Convention are to:

a    prevent darkness;

b    promote lanterns against:

i    fog;

ii    night.

2    In order to ensure light a mechanism is set up.

Article 2 – Non-discrimination principle

The implementation of this Convention shall be secured without discrimination.

Chapter II – Final clauses

Article 3 – Signature

This Convention shall be open for signature.

In witness whereof the undersigned have signed this Convention.

Done at Exampletown, this first day of May 2020, in English and in French, both texts being equally authentic, in a single copy.
`;

test('labels without stops, titles on the line of the article, recitals on lines of their own', async () => {
  expect(await outline('lanterns.txt', BARE)).toStrictEqual([
    ['pre/p1', null, 'preambular', 'Considering that lanterns light the way;', null],
    ['pre/p2', null, 'preambular', 'Having regard to the Convention on Candles (1950, ETS No. 5);', null],
    ['art/1/1', '1', 'article', 'The purposes of this Convention are to:', null],
    ['art/1/1/a', 'a', 'article', 'prevent darkness;', 'art_1__para_1'],
    ['art/1/1/b', 'b', 'article', 'promote lanterns against:', 'art_1__para_1'],
    ['art/1/1/b/i', 'i', 'article', 'fog;', 'art_1__para_1__point_b'],
    ['art/1/1/b/ii', 'ii', 'article', 'night.', 'art_1__para_1__point_b'],
    ['art/1/2', '2', 'article', 'In order to ensure light a mechanism is set up.', null],
    [
      'art/2',
      'art 2',
      'article',
      'The implementation of this Convention shall be secured without discrimination.',
      null,
    ],
    ['art/3', 'art 3', 'article', 'This Convention shall be open for signature.', null],
    ['final/p1', null, 'final', 'In witness whereof the undersigned have signed this Convention.', null],
    [
      'final/p2',
      null,
      'final',
      'Done at Exampletown, this first day of May 2020, in English and in French, both texts being equally authentic, in a single copy.',
      null,
    ],
  ]);
});

describe('lines broken as on a page', () => {
  const wrapped = `DECLARATION OF THE LAMP

The States Parties,

Recalling the light of
Article 3 of the Charter,

Article 1

1. Each lamp shall be lit by those whom articles 2 and
3 name, and by
Article 34 of the Charter.

2. Lamps shall be
(a) bright;
(b) warm.

Article 2

Lamps are for all.

They are for children first.

Article 3

Nobody shall be left in the dark.
`;
  test('a number or an article at the head of a broken line begins nothing', async () => {
    expect(await outline('page.txt', wrapped)).toStrictEqual([
      ['pre/p1', null, 'preambular', 'Recalling the light of Article 3 of the Charter,', null],
      [
        'art/1/1',
        '1',
        'article',
        'Each lamp shall be lit by those whom articles 2 and 3 name, and by Article 34 of the Charter.',
        null,
      ],
      ['art/1/2', '2', 'article', 'Lamps shall be', null],
      ['art/1/2/a', 'a', 'article', 'bright;', 'art_1__para_2'],
      ['art/1/2/b', 'b', 'article', 'warm.', 'art_1__para_2'],
      ['art/2/p1', null, 'article', 'Lamps are for all.', null],
      ['art/2/p2', null, 'article', 'They are for children first.', null],
      ['art/3', 'art 3', 'article', 'Nobody shall be left in the dark.', null],
    ]);
  });
});

test('a translation printed behind is kept as such, and not read as clauses', async () => {
  const english = Array.from(
    { length: 40 },
    (_, i) =>
      `### Article ${i + 1}\n\nEach State Party shall ensure that the lamp number ${i + 1} is lit and that the light of the lamp is seen by the children in that school.\n`,
  ).join('\n');
  const dutch = Array.from(
    { length: 40 },
    (_, i) =>
      `### Artikel ${i + 1}\n\nIedere Staat die partij is, waarborgt dat lamp nummer ${i + 1} brandt en dat het licht van de lamp door de kinderen in die school wordt gezien.\n`,
  ).join('\n');
  const { clauses, front, coverage } = await read('both.md', `${english}\n####Verdrag inzake lampen\n\n${dutch}`);
  expect(clauses).toHaveLength(40);
  expect(front.map(({ kind }) => kind)).toStrictEqual(['translation']);
  expect(coverage).toBe(1);
});

const ARTICLES = ['Article 1', '1. Lamps burn.', 'Article 2', '1. Schools shine.', 'Article 3'];
const pathsOf = async (...paragraphs: readonly string[]) =>
  (await outline('lamps.txt', ['Convention on Lamps', ...ARTICLES, ...paragraphs].join('\n\n')))
    .slice(2)
    .map(([path, , , words]) => [path, words]);

test('numbers go on behind paragraphs that have none', async () => {
  expect(
    await pathsOf('1. Lamps are:', 'of oil;', 'of gas.', '2. They burn.', 'They burn well.', '3. They are kept.'),
  ).toStrictEqual([
    ['art/3/1', 'Lamps are:'],
    ['art/3/p1', 'of oil;'],
    ['art/3/p2', 'of gas.'],
    ['art/3/2', 'They burn.'],
    ['art/3/p3', 'They burn well.'],
    ['art/3/3', 'They are kept.'],
  ]);
});

test('a 1 that was misread as a letter is the first of its numbers, and numbers may begin behind a paragraph without one', async () => {
  expect(await pathsOf('l. Lamps burn.', '2. They are kept.')).toStrictEqual([
    ['art/3/1', 'Lamps burn.'],
    ['art/3/2', 'They are kept.'],
  ]);
  expect(await pathsOf('Lamps burn.', '2. They are kept.')).toStrictEqual([
    ['art/3/p1', 'Lamps burn.'],
    ['art/3/2', 'They are kept.'],
  ]);
});
