import { expect, test } from 'vitest';
import type { CitedIdentity } from '#ingest/model/mention.js';
import { nameUnknown } from '#ingest/resolve/name-unknown.js';

const cited = (known: Partial<CitedIdentity>): CitedIdentity => ({
  ...{ type: 'resolution', body: null, number: null, year: null, revision: null, name: null },
  ...known,
});

test.each([
  ['its resolution 64/293 of 30 July 2010', { body: 'UNGA', number: '64/293' }, 'General Assembly resolution 64/293'],
  ['Resolution 64/293', { body: 'UNGA', number: '64/293' }, 'General Assembly resolution 64/293'],
  ['Resolution 71 (Rev. Dubai, 2018)', { body: 'ITU PP', number: '71' }, 'ITU PP resolution 71'],
  [
    'Ibid., vol. 266, No. 3822',
    { type: 'treaty', number: 'UNTS 266/3822' },
    'United Nations, Treaty Series, vol. 266, No. 3822',
  ],
  ['the Convention', { type: 'treaty', body: 'ILO', number: '182' }, 'ILO Convention No. 182'],
  ['A/75/53, chap. V', { type: 'report', number: 'A/75/53' }, 'A/75/53'],
  [
    'Report … Sales No. E.96.IV.13)',
    { type: 'report', number: 'E.96.IV.13' },
    'United Nations publication, Sales No. E.96.IV.13',
  ],
  ['the Kyoto Declaration', { type: 'declaration', name: 'Kyoto Declaration' }, 'Kyoto Declaration'],
  ['its resolutions 10/1', { number: '10/1' }, 'resolutions 10/1'],
] as const)('names what %j cites', (quote, known, name) => {
  expect(nameUnknown({ quote, cited: cited(known) })).toBe(name);
});
