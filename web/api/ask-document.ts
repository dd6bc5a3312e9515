import { mapAnswer, type Answer } from './answer.js';
import type { Ask } from './client.js';
import type { Clause, DocumentContent, Section } from './content.js';
import {
  DocumentDocument,
  MoreClausesDocument,
  type ClausePageFragment,
  type DocumentQuery,
  type VersionPartsFragment,
} from './schema-types.generated.js';

/** Asks for a document with all its clauses, page after page. */
export async function askDocument(ask: Ask, id: string, signal: AbortSignal): Promise<Answer<DocumentContent>> {
  const first = await ask(DocumentDocument, { id }, signal);
  if (first.kind === 'problem') return first;
  const found = findVersion(first.value);
  const last = found?.clauses.pageInfo;
  if (!found || !last?.hasNextPage) return mapAnswer(first, (data) => toContent(data, found?.clauses.nodes ?? []));
  const rest = await askRest(ask, { version: found.id, after: last.endCursor }, signal);
  return mapAnswer(rest, (more) => toContent(first.value, [...found.clauses.nodes, ...more]));
}

async function askRest(ask: Ask, { version, after }: Rest, signal: AbortSignal): Promise<Answer<readonly Clause[]>> {
  const clauses: Clause[] = [];
  for (let cursor = after; cursor !== null;) {
    const page: Answer<ClausePageFragment> = mapAnswer(
      await ask(MoreClausesDocument, { version, after: cursor }, signal),
      (data) => data.version?.clauses ?? null,
    );
    if (page.kind === 'problem') return page;
    clauses.push(...page.value.nodes);
    cursor = page.value.pageInfo.hasNextPage ? page.value.pageInfo.endCursor : null;
  }
  return { kind: 'answered', value: clauses };
}

/** The pages of a version's clauses that follow a cursor. */
interface Rest {
  readonly version: string;
  readonly after: string | null;
}

function findVersion({ node }: DocumentQuery): VersionPartsFragment | null {
  if (node?.__typename === 'Version') return node;
  return node?.__typename === 'Instrument' ? node.currentVersion : null;
}

function toContent({ node }: DocumentQuery, clauses: readonly Clause[]): DocumentContent | null {
  if (node?.__typename === 'Version')
    return { id: node.id, instrument: node.instrument, version: node, sections: allSections(node), clauses };
  if (node?.__typename !== 'Instrument') return null;
  const version = node.currentVersion;
  return { id: node.id, instrument: node, version, sections: version ? allSections(version) : [], clauses };
}

function allSections({ sections }: VersionPartsFragment): readonly Section[] {
  return sections.flatMap((outer) => [outer, ...outer.sections.flatMap((inner) => [inner, ...inner.sections])]);
}
