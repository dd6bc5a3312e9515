import { expect, test } from 'vitest';
import { isOfKind } from '#graph/model/nodes.js';
import { buildDocument } from '#ingest/build/build-document.js';
import { createDraft } from '#ingest/build/draft.js';
import { parseMadeUp } from '../../support/parse-made-up.js';

const BRACKETED = `recalling

a)	that toys[footnoteRef:1] break; [1: These include dolls.]

b)	that all toys, old ones too, are mended[footnoteRef:2] [2: Or lent.] [2: Printed twice.]
`;

/** As the text layer of a PDF prints it: the second note goes on at the foot of the next page. */
const FOOT = `A/RES/99/1
Resolution adopted by the General Assembly
The General Assembly,

1. Urges States to mend toys,1 and to lend them;2
__________________

1 These include dolls.
2 Old ones too,

A/RES/99/1
Safe play
2/3

2. Asks for a report;
__________________

and new ones.

A/RES/99/1
Safe play
3/3

3. Ends.
`;

/** The notes of a text: their words, the words that witness them, and the clause up to where it calls them. */
function notesOf(text: string) {
  const draft = createDraft();
  const findings = { citations: [], mentions: [], duties: [], names: [], diagnostics: [] };
  buildDocument(draft, { document: parseMadeUp(text), sidecar: null, addressees: [], findings });
  const { nodes, edges } = draft.finish().records;
  const quotes = new Map(edges.map(({ to, evidence }) => [to, evidence?.quote]));
  const words = new Map<string, string>(
    nodes.filter((node) => isOfKind(node, 'clause')).map((node) => [node.id, node.facts.text]),
  );
  return nodes
    .filter((node) => isOfKind(node, 'note'))
    .map(({ id, facts: { text: said, clause, markStart, markEnd } }) => {
      const called = words.get(clause ?? '')?.slice(0, markEnd ?? 0);
      return {
        eId: id.replace(/.*~/, ''),
        said,
        quote: quotes.get(id),
        called,
        length: (markEnd ?? 0) - (markStart ?? 0),
      };
    });
}

test('notes are called where their markers stood between words, and two of one number are told apart', () => {
  const called = 'that all toys, old ones too, are mended';
  expect(notesOf(BRACKETED)).toStrictEqual([
    {
      eId: 'authorialNote_1',
      said: 'These include dolls.',
      quote: 'These include dolls.',
      called: 'that toys',
      length: 0,
    },
    { eId: 'authorialNote_2', said: 'Or lent.', quote: 'Or lent.', called, length: 0 },
    { eId: 'authorialNote_2-2', said: 'Printed twice.', quote: 'Printed twice.', called, length: 0 },
  ]);
});

test('notes are called by digits in the words, and one that goes on overleaf is witnessed by what stands on its first page', () => {
  const called = 'Urges States to mend toys,1';
  expect(notesOf(FOOT)).toStrictEqual([
    { eId: 'authorialNote_1', said: 'These include dolls.', quote: 'These include dolls.', called, length: 1 },
    {
      eId: 'authorialNote_2',
      said: 'Old ones too, and new ones.',
      quote: 'Old ones too,',
      called: `${called} and to lend them;2`,
      length: 1,
    },
  ]);
});
