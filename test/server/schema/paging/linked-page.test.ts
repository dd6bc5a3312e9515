import { expect, it } from 'vitest';
import { at, listAt } from '../../../support/at.js';
import { openFixtureStore } from '../../../support/open-fixture-store.js';
import { ask, createSampleApp } from '../../../support/sample-app.js';

it('a list of linked things is ordered as asked, on every page, nothing last', async () => {
  const app = await createSampleApp({ store: await openFixtureStore('questions') });
  const answer = async (query: string) => {
    const { body } = await ask(app, query);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const regions = await answer(
    '{ regions { nodes { id countries(orderBy: { field: ALPHA3 }) { nodes { alpha3 } } } } }',
  );
  const region = listAt(regions, 'regions.nodes').find((one) => listAt(one, 'countries.nodes').length > 1);
  const upwards = listAt(region, 'countries.nodes', 'alpha3');
  expect(upwards).toStrictEqual([...upwards].sort());
  const read: unknown[] = [];
  for (let after = 'null'; after !== '';) {
    const page = await answer(
      `{ region(id: "${String(at(region, 'id'))}") { countries(orderBy: { field: ALPHA3, direction: DESC }, first: 1, after: ${after}) { nodes { alpha3 } pageInfo { hasNextPage endCursor } } } }`,
    );
    read.push(...listAt(page, 'region.countries.nodes', 'alpha3'));
    const info = at(page, 'region.countries.pageInfo');
    after = at(info, 'hasNextPage') === true ? JSON.stringify(at(info, 'endCursor')) : '';
  }
  expect(read).toStrictEqual([...upwards].reverse());
});
