import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';

const shipped = readFolder('documents');
const file = (path: string, content: string | Uint8Array) => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const practice = (front: string) => `---\n${front}---\n\n# What was done\n\nWords.\n`;
const FRONT =
  'id: /ontology/practice/p\nsubmitter: s\ndate: 2026-01-01\nstatus: submitted\naudiences: [children]\nthemes: [legal]\nsources: [a]\nseen: 2026-01-01\n';

const ALIASES =
  ['a: &a [x]', ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`)].join(
    '\n',
  ) + '\n';

/** Each a file that is added to those that ship, and what is said of it. */
const FAULTS: readonly (readonly [
  fault: string,
  added: ReturnType<typeof file>,
  rule: string,
  line: number,
  column: number,
])[] = [
  ['an unknown format', file('resolutions/x.odt', 'words'), 'unknown-format', 1, 1],
  ['a file without an ending', file('resolutions/x', 'words'), 'unknown-format', 1, 1],
  ['an empty file', file('resolutions/x.txt', ' \n '), 'empty-file', 1, 1],
  [
    'bytes that are no UTF-8',
    file('resolutions/x.txt', Uint8Array.from([0x61, 0x0a, 0x62, 0xff, 0x63])),
    'invalid-utf-8',
    2,
    2,
  ],
  [
    'a text of more than 32 MB',
    file('resolutions/x.txt', new Uint8Array(32 * 1024 * 1024 + 1).fill(0x61)),
    'file-too-large',
    1,
    1,
  ],
  ['aliases of YAML that stand for gigabytes', file('practices/x.md', practice(ALIASES)), 'yaml-aliases', 2, 1],
  [
    'a practice that is a book',
    file('practices/x.md', practice(FRONT) + 'words '.repeat(12_000)),
    'practice-too-long',
    1,
    1,
  ],
  ['a sidecar without its text', file('resolutions/x.yaml', 'work: x\n'), 'sidecar-without-text', 1, 1],
  ['a practice without front matter', file('practices/x.md', '# Words\n'), 'no-front-matter', 1, 1],
  ['broken front matter', file('practices/x.md', practice('id: [\n')), 'broken-yaml', 2, 6],
  [
    'front matter with a wrong value',
    file('practices/x.md', practice(FRONT.replace('submitted', 'perhaps'))),
    'wrong-value',
    5,
    9,
  ],
  ['a practice without a title', file('practices/x.md', `---\n${FRONT}---\n\nWords.\n`), 'no-title', 1, 1],
  [
    'a practice that does not say when its sources were seen',
    file('practices/x.md', practice(FRONT.replace('seen: 2026-01-01\n', ''))),
    'missing-field',
    2,
    1,
  ],
  [
    'a practice of a day to come',
    file('practices/x.md', practice(FRONT.replace('date: 2026-01-01', 'date: 2999-01-01'))),
    'date-in-future',
    4,
    7,
  ],
  [
    'a country that is none',
    file('practices/x.md', practice(`${FRONT}country: /ontology/country/xx\n`)),
    'link-points-nowhere',
    10,
    10,
  ],
  [
    'a country in a field for countries that is something else',
    file('practices/x.md', practice(`${FRONT}country: /ontology/organization/itu\n`)),
    'wrong-value',
    10,
    10,
  ],
  [
    'a practice without a source',
    file('practices/x.md', practice(FRONT.replace('sources: [a]', 'sources: []'))),
    'wrong-value',
    8,
    10,
  ],
  [
    'a clause that is nowhere',
    file(
      'practices/x.md',
      practice(
        `${FRONT}implements:\n  - /akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~invites-member-states__para_9\n`,
      ),
    ),
    'link-points-nowhere',
    11,
    5,
  ],
  [
    'a doubled id',
    file(
      'registers/x.yaml',
      'regions:\n  - id: /ontology/region/itu-africa\n    name: x\n    code: X\n    sources: [a]\n',
    ),
    'doubled-id',
    2,
    9,
  ],
];

test.each(FAULTS)(
  '%s is one diagnostic with file, line, column and what to do, and the rest is ingested',
  async (_fault, added, rule, line, column) => {
    const { diagnostics, readings, practices } = await ingestFiles([...shipped, added], today());
    const own = diagnostics.filter((one) => one.file === added.path && one.severity === 'error');
    expect(own.map((one) => [one.rule, one.line, one.column])).toStrictEqual([[rule, line, column]]);
    expect(own[0]?.hint).not.toBe('');
    expect(
      readings
        .filter(({ document }) => document.source.path.endsWith('67-2022.txt'))
        .map(({ document }) => document.clauses.length),
    ).toStrictEqual([54]);
    expect(practices.length).toBeGreaterThanOrEqual(1);
  },
);

test('a practice of which one link points nowhere is left out as a whole', async () => {
  const half = practice(`${FRONT}country: /ontology/country/xx\nabout: [/ontology/concept/child-online-protection]\n`);
  const { records } = await ingestFiles([...shipped, file('practices/x.md', half)], today());
  expect(records).toStrictEqual((await ingestFiles(shipped, today())).records);
});

test('the day that is told decides what lies ahead, and the clock of the machine does not', async () => {
  const submitted = [file('practices/x.md', practice(FRONT))];
  const rulesOn = async (day: string) => (await ingestFiles(submitted, day)).diagnostics.map(({ rule }) => rule);
  expect(await rulesOn('2020-01-01')).toContain('date-in-future');
  expect(await rulesOn('2999-01-01')).not.toContain('date-in-future');
});

test('the clause that was meant is suggested', async () => {
  const wrong = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~invites-member-states__para_9';
  const { diagnostics } = await ingestFiles(
    [...shipped, file('practices/x.md', practice(`${FRONT}implements:\n  - ${wrong}\n`))],
    today(),
  );
  expect(diagnostics.find(({ rule }) => rule === 'link-points-nowhere')?.hint).toMatch(
    /^did you mean .*!main~invites-member-states__para_\d or .*\?$/,
  );
});

test('a second file of the same version is told of, and the first stays in the graph', async () => {
  const bytesOf = (ending: string) => shipped.find(({ path }) => path.endsWith(`res-67-2022.${ending}`))?.bytes ?? '';
  const doubles = ['txt', 'yaml'].map((ending) => file(`resolutions/z.${ending}`, bytesOf(ending)));
  const { diagnostics, records } = await ingestFiles([...shipped, ...doubles], today());
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'doubled-document', file: 'resolutions/z.txt', line: 1, column: 1 },
  ]);
  expect(records).toStrictEqual((await ingestFiles(shipped, today())).records);
});
