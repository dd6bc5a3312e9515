import { stringifyDocument } from '@urql/core';
import { Kind, parse, print, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '#server/app.js';
import { PERSISTED_DOCUMENTS } from '#server/http/persisted-documents.generated.js';
import { idOf } from '../../../scripts/persisted-documents.js';
import * as operations from '../../../web/api/schema-types.generated.js';
import { DOCUMENT_IDS } from '../../../web/api/document-ids.generated.js';
import { at, listAt } from '../../support/at.js';
import { createSampleApp } from '../../support/sample-app.js';
import { VERSION, WORK } from '../../support/sample-graph.js';

const ORIGIN = 'http://cop.test';
const CSRF = { 'graphql-require-preflight': 'true' };

let app: App;
beforeAll(async () => {
  app = await createSampleApp();
});

function get(parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = CSRF) {
  return app.fetch(`${ORIGIN}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
}

const asDocument = (id: string) => ({ documentId: DOCUMENT_IDS['Document'] ?? '', variables: JSON.stringify({ id }) });

describe('persisted documents', () => {
  it('are the operations of the explorer, each under the digest of its words', () => {
    expect([...PERSISTED_DOCUMENTS.keys()].sort()).toStrictEqual(Object.values(DOCUMENT_IDS).sort());
    for (const [id, source] of PERSISTED_DOCUMENTS) expect(id).toBe(idOf(source));
  });

  it('ask what the client would send itself, and everything below the operation for its type', () => {
    const sent = Object.entries(operations).filter(([name]) => name.endsWith('Document'));
    expect(sent.length).toBe(PERSISTED_DOCUMENTS.size);
    for (const [name, document] of sent) {
      const kept = PERSISTED_DOCUMENTS.get(DOCUMENT_IDS[name.slice(0, -'Document'.length)] ?? '') ?? '';
      expect([name, withoutTypenames(kept)]).toStrictEqual([name, withoutTypenames(stringifyDocument(document))]);
      expect(withoutType(kept)).toStrictEqual([]);
    }
  });

  it('are answered by GET with an etag, and are not sent again to those who have the answer', async () => {
    const response = await get(asDocument(WORK));
    const body: unknown = await response.json();
    expect([response.status, at(body, 'errors')]).toStrictEqual([200, undefined]);
    expect(at(body, 'data.node.id') ?? at(body, 'data.instrument.id') ?? at(body, 'data.content.id')).toBeDefined();
    const etag = response.headers.get('etag') ?? '';
    const same = await get(asDocument(WORK), { ...CSRF, 'if-none-match': etag });
    expect([same.status, await same.text()]).toStrictEqual([304, '']);
    expect((await get(asDocument(VERSION), { ...CSRF, 'if-none-match': etag })).status).toBe(200);
  });

  it('are answered by POST as well, where variables are long', async () => {
    const { documentId, variables } = asDocument(WORK);
    const response = await app.fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"documentId": ${JSON.stringify(documentId)}, "variables": ${variables}}`,
    });
    expect(await response.json()).toStrictEqual(await (await get(asDocument(WORK))).json());
  });

  it.each([
    ['an unknown id', { documentId: 'sha256:00' }, 'PERSISTED_DOCUMENT_NOT_FOUND', /"sha256:00"; reload the page/],
    ['neither an id nor a query', {}, 'BAD_USER_INPUT', /send a query, or the documentId/],
  ])('%s is a clear error with a code', async (_, parameters, code, message) => {
    const response = await get({ ...parameters });
    const body: unknown = await response.json();
    expect([response.status, listAt(body, 'errors', 'extensions.code')]).toStrictEqual([400, [code]]);
    expect(String(listAt(body, 'errors', 'message')[0])).toMatch(message);
  });

  it('leave everybody free to ask anything else', async () => {
    const response = await get({ query: '{ __typename }' });
    expect(await response.json()).toStrictEqual({ data: { __typename: 'Query' } });
  });

  it('are no way around the guard against forged requests', async () => {
    expect((await get(asDocument(WORK), {})).status).toBe(403);
  });
});

/** Operations and fragments in one order, without `__typename`. */
function withoutTypenames(source: string): readonly string[] {
  const bare = visit(parse(source), { Field: (field) => (field.name.value === '__typename' ? null : undefined) });
  return bare.definitions.map((definition) => print(definition)).sort();
}

/** Selections below an operation that do not ask for the type. */
function withoutType(source: string): readonly string[] {
  const found: string[] = [];
  visit(parse(source), {
    Field: ({ selectionSet }) => {
      const names = selectionSet?.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ''));
      if (selectionSet && !names?.includes('__typename')) found.push(print(selectionSet));
    },
  });
  return found;
}
