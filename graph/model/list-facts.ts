/** Facts that are lists: a condition on one is met where the list holds the value. */
const LIST_FACTS: ReadonlySet<string> = new Set([
  'addressees',
  'aliases',
  'audiences',
  'channels',
  'groups',
  'history',
  'languages',
  'numbers',
  'reach',
  'sources',
  'stakeholders',
  'themes',
]);

/** Whether a fact is a list, whatever the kind of node. */
export function isListFact(fact: string): boolean {
  return LIST_FACTS.has(fact);
}
