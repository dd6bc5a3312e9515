import { expect, it } from 'vitest';
import { findUnnamed } from '../../scripts/breaking-changes.js';

const changes = ['Query.search.kinds', 'Actor.parts', 'Clause'].map((path) => ({ path, message: `${path} changed` }));
const changelog = (breaking: string) =>
  `# Changes\n\n## Unreleased\n\n- \`Clause\` is new.\n\n${breaking}\n\n## 0.1.0\n\n**Breaking**\n\n- \`Clause\`\n`;

it.each([
  ['', ['Query.search.kinds', 'Actor.parts', 'Clause']],
  ['**Breaking**\n\n- `Actor.parts` is a page, `Query.search.kinds` is gone', ['Clause']],
  ['**Breaking**\n\n- `Query.search` and `Actor.part` are other, as is `Clause`', ['Actor.parts']],
])('with %j, %j are not named', (breaking, unnamed) => {
  expect(findUnnamed(changes, changelog(breaking)).map(({ path }) => path)).toStrictEqual(unnamed);
});
