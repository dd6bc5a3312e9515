import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';
import { sortFiles } from '#ingest/read/sort-files.js';
import type { DocumentIdentity } from '#ingest/model/document.js';
import { createIdentifier } from '#ingest/resolve/identify-work.js';

const identify = createIdentifier(readRegisters(sortFiles(readFolder('documents')).registers, today()).registers);
const UNKNOWN: DocumentIdentity = {
  ...{ work: null, version: null, type: 'resolution', title: null, body: null },
  ...{ number: null, date: null, revision: null, language: 'en' },
};

test.each([
  [
    'a resolution that a register knows, by its revision',
    { body: 'ITU WTDC', number: '67', date: '2014', revision: 'REV. DUBAI, 2014' },
    '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2014',
  ],
  [
    'a treaty that a register knows, by its title in any case',
    { type: 'treaty', title: 'CONVENTION ON THE RIGHTS OF THE CHILD' },
    '/akn/un/act/convention/un-ga/1989/crc/eng@1989',
  ],
  [
    'a resolution of the General Assembly, by number and day',
    { body: 'UNGA', number: '99/7', date: '2044-12-19' },
    '/akn/un/statement/deliberation/un-ga/2044-12-19/res-99-7/eng@2044-12-19',
  ],
  [
    'a first text of ITU, by number and year',
    { body: 'ITU PP', number: '905', date: '2018', revision: 'DUBAI, 2018' },
    '/akn/un/statement/deliberation/itu-pp/2018/res-905/eng@2018',
  ],
  [
    'no revision of a work that no register knows: its first year is not printed',
    { body: 'ITU PP', number: '905', date: '2018', revision: 'Rev. Dubai, 2018' },
    null,
  ],
  ['no resolution without a day', { body: 'UNGA', number: '99/7' }, null],
  ['no title that is unknown', { type: 'treaty', title: 'Convention on Lamps' }, null],
] as const)('identifies %s', (_, known, version) => {
  expect(identify({ ...UNKNOWN, ...known }).version).toBe(version);
});
