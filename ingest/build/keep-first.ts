import type { NodeId } from '#graph/model/ids.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** How things are told apart that no two files may be, and what is said of a later one. */
interface Doubling<Thing> {
  readonly idOf: (thing: Thing) => NodeId;
  readonly report: (later: Thing, earlier: Thing) => Diagnostic;
}

/** Of things with one id the first is kept, the others are reported. */
export function keepFirst<Thing>(
  things: readonly Thing[],
  { idOf, report }: Doubling<Thing>,
): { readonly kept: readonly Thing[]; readonly diagnostics: readonly Diagnostic[] } {
  const first = new Map<NodeId, Thing>();
  const diagnostics: Diagnostic[] = [];
  for (const thing of things) {
    const earlier = first.get(idOf(thing));
    if (earlier === undefined) first.set(idOf(thing), thing);
    else diagnostics.push(report(thing, earlier));
  }
  return { kept: [...first.values()], diagnostics };
}
