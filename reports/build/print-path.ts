import type { NodeOf } from '#graph/model/nodes.js';

/** Where a clause stands, as one reads it aloud: `resolves to instruct the Director …, 3` */
export function printPath({ facts }: NodeOf<'clause'>): string {
  return facts.path.replace(/\//g, ', ');
}
