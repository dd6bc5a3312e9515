import type { ClauseRole } from '../model/closed-lists.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind } from '../model/nodes.js';
import type { FacetCount, SearchFacets, SearchFilter } from './store.js';

/** How many found nodes share all that a search can be narrowed by. */
export interface FoundGroup {
  readonly kind: NodeKind;
  readonly year: number | null;
  readonly body: string | null;
  readonly topics: readonly NodeId[];
  readonly role: ClauseRole | null;
  readonly addressees: readonly NodeId[];
  readonly count: number;
}

type Name = keyof SearchFacets;

/** Values of a group by the name of the filter. */
const VALUES: { readonly [N in Name]: (group: FoundGroup) => readonly SearchFacets[N][number]['value'][] } = {
  kinds: ({ kind }) => [kind],
  bodies: ({ body }) => (body === null ? [] : [body]),
  years: ({ year }) => (year === null ? [] : [year]),
  topics: ({ topics }) => topics,
  roles: ({ role }) => (role === null ? [] : [role]),
  addressees: ({ addressees }) => addressees,
};
const NAMES: readonly Name[] = ['kinds', 'bodies', 'years', 'topics', 'roles', 'addressees'];

/** Counts what was found by each filter, and all of it that meets the filters; the same for both stores, since both hand over the same groups. */
export function countFacets(
  groups: readonly FoundGroup[],
  filter: SearchFilter,
): { readonly total: number; readonly facets: SearchFacets } {
  const met = groups.filter((group) => NAMES.every((name) => meets(group, name, filter)));
  return {
    total: met.reduce((sum, { count }) => sum + count, 0),
    facets: {
      kinds: countBy('kinds', groups, filter),
      bodies: countBy('bodies', groups, filter),
      years: countBy('years', groups, filter),
      topics: countBy('topics', groups, filter),
      roles: countBy('roles', groups, filter),
      addressees: countBy('addressees', groups, filter),
    },
  };
}

function meets(group: FoundGroup, name: Name, filter: SearchFilter): boolean {
  const wanted: readonly unknown[] | undefined = filter[name];
  return wanted === undefined || VALUES[name](group).some((value) => wanted.includes(value));
}

/** Counted as if this filter were not set, so that its other values can be told. */
function countBy<N extends Name>(
  name: N,
  groups: readonly FoundGroup[],
  filter: SearchFilter,
): readonly FacetCount<SearchFacets[N][number]['value']>[] {
  const counts = new Map<SearchFacets[N][number]['value'], number>();
  const others = NAMES.filter((other) => other !== name);
  for (const group of groups.filter((one) => others.every((other) => meets(one, other, filter))))
    for (const value of VALUES[name](group)) counts.set(value, (counts.get(value) ?? 0) + group.count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
