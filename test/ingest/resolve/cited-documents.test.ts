import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';

const resolution = (number: string, day: string, paragraph: string) => ({
  path: `resolutions/ga-${number.replace('/', '-')}.txt`,
  bytes: new TextEncoder().encode(
    `Resolution adopted by the General Assembly\non ${day}\n${number}. Lamps\nThe General Assembly,\n${paragraph}\n1. Requests the Secretary-General to report on the present resolution.\n`,
  ),
});

test('a citation stands for a document that is read with it, whichever comes first, and "the present resolution" for its own', async () => {
  const { records } = await ingestFiles(
    [
      ...readFolder('documents').filter(({ path }) => path.startsWith('registers/')),
      resolution('98/7', '2 November 2043', 'Recalling its resolution 97/5 of 1 March 2043,'),
      resolution('99/7', '3 November 2044', 'Recalling its resolution 98/7 of 2 November 2043,'),
    ],
    today(),
  );
  const cites = records.edges.filter(({ kind }) => kind === 'CITES').map(({ evidence, to }) => [evidence?.quote, to]);
  const [first, second] = [
    '/akn/un/statement/deliberation/un-ga/2043-11-02/res-98-7',
    '/akn/un/statement/deliberation/un-ga/2044-11-03/res-99-7',
  ];
  expect(cites.sort()).toStrictEqual(
    [
      ['its resolution 97/5 of 1 March 2043', '/ontology/unresolved/general-assembly-resolution-97-5'],
      ['its resolution 98/7 of 2 November 2043', first],
      ['the present resolution', `${first}/eng@2043-11-02`],
      ['the present resolution', `${second}/eng@2044-11-03`],
    ].sort(),
  );
});
