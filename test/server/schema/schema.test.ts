import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '#server/schema/schema.js';

const types = Object.values(createSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ours = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

interface Member extends Described {
  readonly name: string;
}

function membersOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => describeAt(type.name, value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => describeAt(type.name, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    describeAt(type.name, field),
    ...field.args.map((argument) => describeAt(`${type.name}.${field.name}`, argument)),
  ]);
}

function describeAt(whole: string, { name, description }: Omit<Member, 'place'>): Described {
  return { place: `${whole}.${name}`, description };
}

describe('the schema', () => {
  it('describes every type', () => {
    expect(ours.filter(({ description }) => !description).map(({ name }) => name)).toStrictEqual([]);
  });

  it('describes every field, argument and enum value with an example', () => {
    const bare = ours.flatMap(membersOf).filter(({ description }) => !/\. Example: .+\.$/.test(description ?? ''));
    expect(bare.map(({ place }) => place)).toStrictEqual([]);
  });

  it('has no scalar that could hold anything', () => {
    expect(types.filter(({ name }) => /JSON|Any|Object$/.test(name))).toStrictEqual([]);
  });

  it('says of every type that always rests on words that it has evidence', () => {
    const witnessed = types
      .filter(isObjectType)
      .filter((type) => String(type.getFields()['evidence']?.type) === 'Evidence!');
    const silent = witnessed.filter((type) => !type.getInterfaces().some(({ name }) => name === 'HasEvidence'));
    expect(silent.map(({ name }) => name)).toStrictEqual([]);
    expect(witnessed.length).toBeGreaterThan(5);
  });

  it('has pages of one form: totalCount, nodes, edges and pageInfo, from either end', () => {
    const lists = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => String(type).endsWith('Connection!'));
    const sizes = ['first', 'after', 'last', 'before'];
    const odd = lists.filter(({ args }) => !sizes.every((size) => args.some(({ name }) => name === size)));
    expect(odd.map(({ name }) => name)).toStrictEqual([]);
    for (const type of types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection')))
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['totalCount', 'nodes', 'edges', 'pageInfo']),
      );
  });

  it('cannot be written to', () => {
    const schema = createSchema();
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toStrictEqual([undefined, undefined]);
  });
});
