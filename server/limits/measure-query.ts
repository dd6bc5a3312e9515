import {
  getNamedType,
  isCompositeType,
  isListType,
  getNullableType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** How much a query asks for. */
export interface QuerySize {
  /** Fields that would be answered if every list were full. */
  readonly cost: number;
  /** Levels of fields below the operation. */
  readonly depth: number;
}

/** What is measured: one operation with its variables. */
export interface Measured {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Items that a list without an argument is taken to have. */
const USUAL_ITEMS = 5;
/** Items of a page where the query does not say. */
const PAGE_ITEMS = 20;
/** Arguments that say how many items there will be at most. */
const SIZE_ARGUMENTS = ['first', 'last', 'limit'];

/** Measures a query before it is answered. Introspection counts as one field: its answer is as large as the schema, whatever it asks. */
export function measureQuery(measured: Measured): QuerySize {
  const { schema, document, operation } = measured;
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  return sumOf(operation.selectionSet.selections, {
    ...measured,
    fragments,
    known: new Map(),
    type: root,
    page: null,
  });
}

interface Place extends Measured {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Sizes of fragments that were met, by name and page: a fragment that others spread twice is measured once. */
  readonly known: Map<string, QuerySize>;
  readonly type: GraphQLNamedType;
  /** Items of the page whose nodes or edges are met next. */
  readonly page: number | null;
}

const NOTHING: QuerySize = { cost: 0, depth: 0 };

function sumOf(selections: readonly SelectionNode[], place: Place): QuerySize {
  const sizes = selections.map((selection) => sizeOf(selection, place));
  return {
    cost: sizes.reduce((sum, { cost }) => sum + cost, 0),
    depth: sizes.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}

function sizeOf(selection: SelectionNode, place: Place): QuerySize {
  if (selection.kind === Kind.FIELD) return sizeOfField(selection, place);
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfFragment(selection, place);
  const fragment = place.fragments.get(selection.name.value);
  if (fragment === undefined) return NOTHING;
  const key = `${fragment.name.value} ${place.page}`;
  const size = place.known.get(key) ?? sizeOfFragment(fragment, place);
  place.known.set(key, size);
  return size;
}

function sizeOfFragment(fragment: FragmentDefinitionNode | InlineFragmentNode, place: Place): QuerySize {
  const type = fragment.typeCondition ? place.schema.getType(fragment.typeCondition.name.value) : place.type;
  return sumOf(fragment.selectionSet.selections, { ...place, type: type ?? place.type });
}

function sizeOfField(field: FieldNode, place: Place): QuerySize {
  const definition = fieldOf(place.type, field.name.value);
  const type = definition && getNamedType(definition.type);
  if (!field.selectionSet || !type || !isCompositeType(type)) return { cost: 1, depth: 1 };
  const items = isList(definition) ? (place.page ?? USUAL_ITEMS) : 1;
  const page = pageSize(field, definition, place);
  const below = sumOf(field.selectionSet.selections, { ...place, type, page });
  return { cost: 1 + below.cost * items, depth: 1 + below.depth };
}

/** Most items of the page that a field answers; null where it answers none. */
function pageSize(field: FieldNode, { args }: GraphQLField<unknown, unknown>, place: Place): number | null {
  const sizes = args.filter(({ name }) => SIZE_ARGUMENTS.includes(name));
  if (sizes.length === 0) return null;
  const asked = field.arguments?.find(({ name }) => SIZE_ARGUMENTS.includes(name.value))?.value;
  if (asked?.kind === Kind.INT) return Number(asked.value);
  const set = asked?.kind === Kind.VARIABLE ? place.variables[asked.name.value] : sizes[0]?.defaultValue;
  return typeof set === 'number' ? set : PAGE_ITEMS;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isFragment(definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}
