import { createHash } from 'node:crypto';
import { Kind, parse, print, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode } from 'graphql';

/** An operation as the server keeps it and a client asks for it. */
export interface PersistedDocument {
  readonly name: string;
  /** `sha256:` and the digest of the source in hexadecimal, as GraphQL over HTTP names persisted documents. */
  readonly id: string;
  /** The operation with its fragments. */
  readonly source: string;
}

/** Every operation of some files, with the fragments that it uses from any of them and with `__typename` where the explorer's client asks for it; by name. */
export function persistDocuments(sources: readonly { readonly source: string }[]): readonly PersistedDocument[] {
  const definitions = sources.flatMap(({ source }) => parse(source).definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions
    .flatMap((operation) => {
      if (operation.kind !== Kind.OPERATION_DEFINITION || operation.name === undefined) return [];
      const own: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
      const used = [...fragmentsOf(own, fragments)].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
      const source = print(withTypenames({ kind: Kind.DOCUMENT, definitions: [operation, ...used] }));
      return [{ name: operation.name.value, id: idOf(source), source }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The id of a document. */
export function idOf(source: string): string {
  return `sha256:${createHash('sha256').update(source).digest('hex')}`;
}

/** Asks everything below the operation for its type, by which the explorer's client keeps answers. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set, _key, parent) => {
      const isTop = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      if (isTop || set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename')) return;
      return { ...set, selections: [...set.selections, TYPENAME] };
    },
  });
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Fragments that a document spreads, and those that they spread. */
function fragmentsOf(
  document: DocumentNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlySet<FragmentDefinitionNode> {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = known.get(name.value);
        if (fragment === undefined) throw new Error(`no fragment ${name.value} in web/api/operations`);
        if (used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(document);
  return used;
}
