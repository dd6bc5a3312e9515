import { expect, test } from 'vitest';
import { at, listAt } from '../support/at.js';
import { runCop } from '../support/run-cop.js';

const OLD = 'bench/fidelity/annotated/itu-benches-2040.txt';
const NEW = 'bench/fidelity/annotated/itu-benches-2044.txt';

test('for programs it is one object with the versions and a pair a link', async () => {
  const { code, stdout } = await runCop(['align', OLD, NEW, '--format', 'json']);
  const printed: unknown = JSON.parse(stdout);
  expect(code).toBe(0);
  const parsed: unknown = JSON.parse((await runCop(['parse', NEW])).stdout);
  expect(at(printed, 'new')).toBe(at(parsed, 'document.version'));
  const ids = listAt(printed, 'pairs', 'new').filter((id) => id !== null);
  expect(new Set(ids)).toStrictEqual(new Set(listAt(parsed, 'clauses', 'id')));
  expect(new Set(listAt(printed, 'pairs', 'change'))).toStrictEqual(
    new Set(['modified', 'added', 'deleted', 'renumbered', 'moved', 'unchanged', 'merged', 'split']),
  );
});

test('for people changed words are marked and the changes counted', async () => {
  const { stdout } = await runCop(['align', OLD, NEW]);
  expect(stdout).toContain(
    'modified   0.78  recalling/a\n    Resolution 101 (Rev. [-Dubai, 2018)-] {+Bucharest, 2022)+} of the',
  );
  expect(stdout).toContain('renumbered       considering/a → considering/b\n');
  expect(stdout).toMatch(/\n3 modified, 1 added, .*2 deleted\n$/);
});

test('parallels of two instruments are printed as such', async () => {
  const { stdout } = await runCop(['align', '--parallel', OLD, NEW, '--format', 'json']);
  expect(listAt(JSON.parse(stdout), 'pairs', 'match')).toContain('identical');
});

test('a file that is not there is told in one line', async () => {
  const { code, stderr } = await runCop(['align', OLD, 'nowhere.txt']);
  expect({ code, stderr }).toStrictEqual({ code: 1, stderr: 'cop: no file nowhere.txt; name a document\n' });
});
