import type { ClauseRole, NodeKind } from './schema-types.generated.js';

/** What is searched for: words, narrowed by what was picked. */
export interface SearchQuestion {
  readonly query: string;
  readonly kinds: readonly string[];
  readonly bodies: readonly string[];
  readonly years: readonly string[];
  readonly topics: readonly string[];
  readonly roles: readonly string[];
  readonly addressees: readonly string[];
}

/** The values of the search's filter; nothing is narrowed by a name without values, or by values that there cannot be. */
export function toFilter({ kinds, bodies, years, topics, roles, addressees }: SearchQuestion): SearchFilter {
  const known = KINDS_FOUND.filter((kind) => kinds.includes(kind));
  const numbers = years.filter((year) => /^\d{1,4}$/.test(year)).map(Number);
  return {
    kinds: known.length > 0 ? known : KINDS_FOUND,
    bodies: orNone(bodies),
    years: orNone(numbers),
    topics: orNone(topics),
    roles: orNone(ROLES.filter((role) => roles.includes(role))),
    addressees: orNone(addressees),
  };
}

interface SearchFilter {
  readonly kinds: readonly NodeKind[];
  readonly bodies: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly topics: readonly string[] | null;
  readonly roles: readonly ClauseRole[] | null;
  readonly addressees: readonly string[] | null;
}

function orNone<Value>(values: readonly Value[]): readonly Value[] | null {
  return values.length === 0 ? null : values;
}

const ROLES: readonly ClauseRole[] = ['PREAMBULAR', 'OPERATIVE', 'ARTICLE', 'FINAL', 'ANNEX'];

/** All kinds but the bare words of a document, whose clauses are found already. */
const KINDS_FOUND: readonly NodeKind[] = [
  'CLAUSE',
  'INSTRUMENT',
  'VERSION',
  'SECTION',
  'DUTY',
  'ACTOR',
  'INITIATIVE',
  'PRACTICE',
  'STRATEGY',
  'HELPLINE',
  'RESOURCE',
  'ACTIVITY',
  'CODE',
  'SOLUTION',
  'FRAMEWORK',
  'INDICATOR',
  'MEETING',
  'LIAISON_STATEMENT',
  'QUARTERLY_REPORT',
  'TOPIC',
  'EVENT',
  'QUESTION',
  'COUNTRY',
  'REGION',
];
