import { describe, expect, test } from 'vitest';
import { parseMadeUp } from '../../support/parse-made-up.js';

/** Path, own words and opener of each clause. */
function clausesOf(text: string) {
  return parseMadeUp(text).clauses.map(({ path, text: words, opener }) => [path, words, opener]);
}

describe('a paragraph and its first item on one line', () => {
  test('are told apart in a treaty, to any depth', () => {
    const articles = `Article 1\n\n1. Lamps burn.\n\nArticle 2\n\n1. Schools shine.\n\nArticle 3\n\n`;
    const text = `Convention on Lamps\n\nThe States Parties to this Convention,\n\nConsidering that lamps burn,\n\nHave agreed as follows:\n\n${articles}1. (a) (i) A lamp may be lit;\n\n(ii) A lamp may be moved.\n\n(b) A lamp is kept.\n\n2. It burns.\n`;
    expect(clausesOf(text).slice(3)).toStrictEqual([
      ['art/3/1', '', null],
      ['art/3/1/a', '', null],
      ['art/3/1/a/i', 'A lamp may be lit;', null],
      ['art/3/1/a/ii', 'A lamp may be moved.', null],
      ['art/3/1/b', 'A lamp is kept.', null],
      ['art/3/2', 'It burns.', null],
    ]);
  });

  test('are told apart in a resolution of the United Nations, whose items open with their own verbs', () => {
    const text =
      'The General Assembly,\n\nRecalling lamps,\n\n1. (a) Requests the Secretary-General to light\nlamps;\n\n(b) Invites Member States to keep them;\n\n2. Decides to go on.\n';
    expect(clausesOf(text).slice(1)).toStrictEqual([
      ['op/1', '', null],
      ['op/1/a', 'Requests the Secretary-General to light lamps;', 'Requests'],
      ['op/1/b', 'Invites Member States to keep them;', 'Invites'],
      ['op/2', 'Decides to go on.', 'Decides'],
    ]);
  });

  test('are told apart in a resolution of ITU', () => {
    const text =
      'RESOLUTION 900 (Exampletown, 2020)\n\nLamps\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Exampletown, 2020),\n\nresolves\n\n1 i) to light lamps;\n\nii) to keep lamps;\n\n2 to go on.\n';
    expect(clausesOf(text).map(([path, words]) => [path, words])).toStrictEqual([
      ['resolves/1', ''],
      ['resolves/1/i', 'to light lamps;'],
      ['resolves/1/ii', 'to keep lamps;'],
      ['resolves/2', 'to go on.'],
    ]);
  });

  test('stay one where the list runs on in the words', () => {
    const text =
      'The General Assembly,\n\nRecalling lamps,\n\n1. (a) Requests lamps, and (b) invites shades;\n\n2. Decides to go on.\n';
    expect(clausesOf(text)[1]?.[1]).toBe('(a) Requests lamps, and (b) invites shades;');
  });

  test('are none where a sentence is broken before its last number', () => {
    const text =
      'The General Assembly,\n\nRecalling lamps,\n\n1. Decides, under paragraphs 1 and\n2 (a) above, to light:\n\n(a) Lamps;\n\n(b) Shades.\n';
    expect(clausesOf(text).slice(1)).toStrictEqual([
      ['op/1', 'Decides, under paragraphs 1 and 2 (a) above, to light:', 'Decides'],
      ['op/1/a', 'Lamps;', 'Decides'],
      ['op/1/b', 'Shades.', 'Decides'],
    ]);
  });
});
