import type { EdgeKind } from '#graph/model/edges.js';
import type { Practice, ReviewStep } from '../model/practice.js';
import type { RegisterLink } from '../model/register.js';
import type { Draft } from './draft.js';
import { witnessRegister } from './witness-register.js';

/** Puts a best-practice submission into the graph, tied to the clauses that it answers. */
export function buildPractice(draft: Draft, practice: Practice): void {
  const { id, title, summary, text, submitter, date, status, audiences, themes, languages, example } = practice;
  const { sources, seen, source } = practice;
  const said = { summary, text, submitter, date, status, audiences, themes, languages, example };
  const facts = { ...said, history: practice.history.map(printStep), sources, seen, file: source.path };
  draft.addNode({ id, kind: 'practice', name: title, facts });
  const links: readonly (readonly [EdgeKind, readonly (RegisterLink | null)[]])[] = [
    ['IN_COUNTRY', [practice.country]],
    ['SUBMITTED_BY', [practice.submittedBy]],
    ['SUBMITTED_TO', practice.submittedTo],
    ['IMPLEMENTS', practice.implements],
    ['ABOUT', practice.about],
  ];
  for (const [kind, targets] of links) for (const link of targets) if (link) addLink(draft, practice, { kind, link });
}

/** `2026-02-01 · returned · Secretariat of the group · names no source` */
function printStep({ on, status, by, reason }: ReviewStep): string {
  return [on, status, by, reason].filter((part) => part !== undefined).join(' · ');
}

function addLink(
  draft: Draft,
  practice: Practice,
  { kind, link }: { readonly kind: EdgeKind; readonly link: RegisterLink },
): void {
  const { source, sources, id } = practice;
  const place = {
    file: source.path,
    line: link.line,
    span: link.span,
    rule: `practice-${kind.toLowerCase()}`,
    sources,
  };
  const evidence = { ...witnessRegister(new Map([[source.path, source.text]]), place), document: id };
  draft.addEdge({ kind, from: id, to: link.to, evidence });
}
