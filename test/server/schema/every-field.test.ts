import { getNamedType, isObjectType, isScalarType, isEnumType, isUnionType, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '#server/app.js';
import { createSchema } from '#server/schema/schema.js';
import { listAt } from '../../support/at.js';
import { ask, createSampleApp } from '../../support/sample-app.js';
import { openSampleStore } from '../../support/open-sample-store.js';
import { SAMPLE_WITH_RECORDS } from '../../support/sample-with-records.js';

const schema = createSchema();
const named = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Named'));

let app: App;
beforeAll(async () => {
  app = await createSampleApp({ store: await openSampleStore(SAMPLE_WITH_RECORDS) });
});

/** The type of a kind, `LiaisonStatement`. */
const labelOf = (kind: string) => kind.replace(/^./, (first) => first.toUpperCase());

/** Every field of a type, as far as its own fields without fields go. */
function everyField(type: GraphQLObjectType, depth = 2): string {
  const selected = Object.values(type.getFields()).map(({ name, type: of }) => {
    const to = getNamedType(of);
    if (isScalarType(to) || isEnumType(to)) return name;
    if (depth === 0) return '';
    return `${name} { ${isObjectType(to) ? everyField(to, depth - 1) : isUnionType(to) ? '__typename' : '__typename id'} }`;
  });
  return `__typename ${selected.join(' ')}`;
}

describe('every field', () => {
  it.each(named.map((type) => [type.name, type] as const))(
    'of %s answers on every one of the sample',
    async (_, type) => {
      const ids = SAMPLE_WITH_RECORDS.nodes.map(({ id }) => id);
      const { body } = await ask(
        app,
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${everyField(type)} } } }`,
        { ids },
      );
      expect(body.errors).toBeUndefined();
      const answered = listAt(body.data, 'nodes', '__typename').filter((name) => name === type.name);
      expect(answered).toHaveLength(SAMPLE_WITH_RECORDS.nodes.filter(({ kind }) => labelOf(kind) === type.name).length);
      expect(answered.length).toBeGreaterThan(0);
    },
  );
});
