/** What stands at a path of an answer, `search.nodes.0.node`; undefined where nothing does. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((whole, key) => {
    const entry = Object.entries(whole ?? {}).find(([name]) => name === key);
    const part: unknown = entry?.[1];
    return part;
  }, value);
}

/** The list at a path, each item at a path of its own; throws where there is no list. */
export function listAt(value: unknown, path: string, item?: string): readonly unknown[] {
  const list = at(value, path);
  if (!Array.isArray(list)) throw new Error(`no list at ${path} of ${JSON.stringify(value)}`);
  const items: readonly unknown[] = list;
  return item === undefined ? items : items.map((part) => at(part, item));
}
