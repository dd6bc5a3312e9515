/** What of the schema changed, as graphql-inspector tells it. */
interface SchemaChange {
  /** `Query.search.kinds`. */
  readonly path?: string | undefined;
  readonly message: string;
}

/** Of some changes those that the unreleased part of a changelog does not name under **Breaking**, by their path or by what they lie in. */
export function findUnnamed<Change extends SchemaChange>(
  changes: readonly Change[],
  changelog: string,
): readonly Change[] {
  const unreleased = /^## Unreleased\n(?<text>[\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.groups?.['text'] ?? '';
  const breaking = unreleased.slice(
    unreleased.includes('**Breaking**') ? unreleased.indexOf('**Breaking**') : Infinity,
  );
  const named = [...breaking.matchAll(/`([A-Za-z_.]+)`/g)].map(([, name]) => name ?? '');
  return changes.filter(({ path = '' }) => !named.some((name) => path === name || path.startsWith(`${name}.`)));
}
