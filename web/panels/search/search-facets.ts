import type { Results } from '../../api/content.js';
import { say, sayOf } from '../../i18n/words.js';
import type { Facet } from '../facet.js';

/** What a search can be narrowed by, in the words of the interface; names of bodies and topics are the graph's own. */
export function toFacets({ kinds, bodies, years, topics, roles, addressees }: Results['facets']): readonly Facet[] {
  return [
    {
      name: 'kind',
      title: say('facet.kind'),
      options: kinds.map(({ kind, count }) => ({ value: kind, label: sayOf('kinds', typeNameOf(kind)), count })),
    },
    {
      name: 'body',
      title: say('facet.body'),
      options: bodies.map(({ body, count }) => ({ value: body, label: body, count })),
    },
    {
      name: 'year',
      title: say('facet.year'),
      options: years.map(({ year, count }) => ({ value: String(year), label: String(year), count })),
    },
    {
      name: 'role',
      title: say('facet.role'),
      options: roles.map(({ role, count }) => ({ value: role, label: sayOf('role', role), count })),
    },
    {
      name: 'addressee',
      title: say('facet.addressee'),
      options: addressees.map(({ addressee: { id, name }, count }) => ({ value: id, label: name, count })),
    },
    {
      name: 'topic',
      title: say('facet.topic'),
      options: topics.map(({ topic, count }) => ({ value: topic.id, label: topic.name, count })),
    },
  ];
}

/** `LIAISON_STATEMENT` is the type `LiaisonStatement`. */
function typeNameOf(kind: string): string {
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
