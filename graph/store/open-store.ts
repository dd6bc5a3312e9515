import type { Neo4jSettings } from './neo4j/session.js';
import type { Store } from './store.js';

/** Which store to open, and where. */
export type StoreSettings =
  /** Folder of the embedded store, or `:memory:`. */
  { readonly kind: 'sqlite'; readonly path: string } | ({ readonly kind: 'neo4j' } & Neo4jSettings);

/** Opens the store that the settings name; the only place that knows both, and it loads no driver but that one. `onNotice` is told what people should know, such as a damaged file. */
export async function openStore(
  settings: StoreSettings,
  onNotice: (notice: string) => void = () => undefined,
): Promise<Store> {
  if (settings.kind === 'neo4j') return (await import('./neo4j/open-neo4j.js')).openNeo4j(settings);
  return (await import('./sqlite/open-sqlite.js')).openSqlite(settings.path, onNotice);
}
