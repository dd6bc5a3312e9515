import { describe, expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { createReader } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { sortFiles } from '#ingest/read/sort-files.js';

const reader = createReader(readRegisters(sortFiles(readFolder('documents')).registers, today()).registers);

/** Each duty of an operative paragraph of the General Assembly, `verb: addressees: action`. */
async function dutiesOf(paragraph: string): Promise<readonly string[]> {
  const text = `Resolution adopted by the General Assembly\non 3 November 2044\n99/7. Lamps\nThe General Assembly,\nRecalling lamps,\n1. ${paragraph}\n`;
  const { reading } = await reader({ path: 'lamps.txt', bytes: new TextEncoder().encode(text) }, null);
  return (reading?.findings.duties ?? []).map(
    ({ modality, addressees, action }) => `${modality}: ${addressees.map(({ name }) => name).join(', ')}: ${action}`,
  );
}

describe('duties of a paragraph', () => {
  test.each([
    [
      'a list that "and to" ends has one duty an item',
      'Calls upon Member States to light lamps, such as street lamps, to take measures against dimness, to count them and to report;',
      ['light', 'take', 'count', 'report'].map((action) => `call upon: Member States: ${action}`),
    ],
    [
      'a comma alone begins a purpose',
      'Calls upon Member States to invest in lamps, including through financing, to ensure that all have light;',
      ['call upon: Member States: invest'],
    ],
    [
      'what stands behind "where appropriate" is a purpose, what "and to" adds is asked',
      'Encourages Member States to take, consistent with domestic law, measures, where appropriate, to facilitate lighting and to ensure reporting;',
      ['encourage: Member States: take', 'encourage: Member States: ensure'],
    ],
    [
      'a request that is reaffirmed is asked again',
      'Expresses support for lamps, reaffirms its request to the Secretary-General to provide oil, and invites Member States to make contributions;',
      ['request: Secretary-General: provide', 'invite: Member States: make'],
    ],
    [
      'partners in development are somebody',
      'Calls upon development partners and all other relevant actors to implement the programme;',
      ['call upon: development partners, other relevant actors: implement'],
    ],
    [
      'what is said aside is nobody',
      'Calls upon the developing countries, guided by the spirit of solidarity, and partners across the public and private sectors to provide support;',
      ['call upon: developing countries: provide'],
    ],
    [
      'parties are somebody, and what they are parties to is not asked',
      'Urges States parties to the Convention, and all parties to armed conflict, to count lamps, and calls upon the parties to comply fully with their duties;',
      ['urge: States Parties, parties: count', 'call upon: parties: comply fully'],
    ],
    [
      'items go on with whom their lead-in asks, also where it asks something itself',
      'Calls upon Member States to take measures:\n(a) To count lamps;\n(b) To light them;',
      ['take', 'count', 'light'].map((action) => `call upon: Member States: ${action}`),
    ],
    ['efforts are asked of nobody', 'Encourages efforts to enhance access to lamps;', []],
  ] as const)('%s', async (_, paragraph, duties) => {
    expect(await dutiesOf(paragraph)).toStrictEqual(duties);
  });
});

test('a condition said before what is asked holds for it', async () => {
  const text = `Resolution adopted by the General Assembly\non 3 November 2044\n99/7. Lamps\nThe General Assembly,\nRecalling lamps,\n1. Requests the Secretary-General, within existing resources, to count lamps annually;\n`;
  const { reading } = await reader({ path: 'lamps.txt', bytes: new TextEncoder().encode(text) }, null);
  expect(reading?.findings.duties).toMatchObject([{ proviso: 'within existing resources', cadence: 'annually' }]);
});
