import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  NoUnusedFragmentsRule,
  parse,
  parseValue,
  specifiedRules,
  validate,
  valueFromAST,
  isInputObjectType,
  isScalarType,
  Kind,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { isNodeId, toNodeId } from '#graph/model/ids.js';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { createSchema } from '#server/schema/schema.js';
import { openShippedStore } from '../../support/open-shipped-store.js';
import { ask, createSampleApp } from '../../support/sample-app.js';

const schema = createSchema();
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields = outputs.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })));
const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
const args: readonly (GraphQLArgument | GraphQLInputField)[] = [
  ...fields.flatMap(({ field }) => field.args),
  ...inputs,
];

let store: Store;
let app: App;
beforeAll(async () => {
  store = await openShippedStore();
  app = await createSampleApp({ store });
});

/** The words between backticks after "Example:". */
function exampleOf({
  name,
  description,
}: {
  readonly name: string;
  readonly description?: string | null | undefined;
}): string {
  const example = /\. Example: `(.+?)`/.exec(description ?? '')?.[1];
  if (example === undefined) throw new Error(`${name} has no example in backticks`);
  return example;
}

describe('the examples in the descriptions', () => {
  it('of Query answer on the documents that ship', async () => {
    for (const { field } of fields.filter(({ type }) => type === 'Query')) {
      const { body } = await ask(app, `{ ${exampleOf(field)} }`);
      const answered = Object.values(body.data ?? {}).filter((value) => value !== null);
      expect([field.name, body.errors, answered.length]).toStrictEqual([field.name, undefined, 1]);
    }
  });

  it('of a field that has fields select what it has', () => {
    for (const { type, field } of fields.filter(
      ({ type: of, field: { type: to } }) => of !== 'Query' && hasFields(to),
    )) {
      const example = exampleOf(field);
      const selection = example.startsWith(field.name) ? example : `${field.name} { ${example} }`;
      const faults = validate(schema, parse(`fragment Example on ${type} { ${selection} }`), RULES);
      expect([type, field.name, faults.map(({ message }) => message)]).toStrictEqual([type, field.name, []]);
    }
  });

  it('of a field without fields are such a value', () => {
    for (const { type, field } of fields.filter(({ field: { type: to } }) => !hasFields(to))) {
      const example = exampleOf(field);
      const isValue = example === field.name || isValueOf(example, field);
      expect([type, field.name, isValue]).toStrictEqual([type, field.name, true]);
    }
  });

  it('of an argument are a value that it takes, or a variable', () => {
    for (const argument of args) {
      const example = exampleOf(argument).replace(/^\w+: (?=\$)/, '');
      const isValue = example.startsWith('$') || valueFromAST(parseValue(example), argument.type) !== undefined;
      expect([argument.name, example, isValue]).toStrictEqual([argument.name, example, true]);
    }
  });

  it('name nothing that the documents that ship do not hold', async () => {
    const described = [...fields.map(({ field }) => field), ...args].map(({ description }) => description ?? '');
    const ids = described.flatMap((text) => text.match(/\/(?:akn|ontology)\/[^\s"`\\]+/g) ?? []);
    const real = [...new Set(ids)].filter((id) => !id.includes('__duty-'));
    expect(real.filter((id) => !isNodeId(id))).toStrictEqual([]);
    const nodes = await store.nodes(real.map(toNodeId));
    expect(real.filter((_, i) => nodes[i] === undefined)).toStrictEqual([]);
  });
});

function hasFields(type: GraphQLOutputType): boolean {
  return isCompositeType(getNamedType(type));
}

/** Whether a text is a value of a field that has no fields: such a type can stand in an argument too. */
function isValueOf(example: string, { type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  const value = parseValue(example);
  if (!isScalarType(named)) return /^[A-Z_]+$/.test(example) || value.kind === Kind.LIST;
  const items = value.kind === Kind.LIST ? value.values : [value];
  const isList = String(getNullableType(type)).startsWith('[');
  const scalar: GraphQLInputType = named;
  return isList === (value.kind === Kind.LIST) && items.every((item) => valueFromAST(item, scalar) !== undefined);
}
