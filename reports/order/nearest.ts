import { editDistance } from '#graph/model/edit-distance.js';

/** Most that are suggested. */
const MOST = 3;

/** Something that is called by names. */
export interface Called<Thing> {
  readonly thing: Thing;
  /** What it is suggested by, first; it is found by any. */
  readonly names: readonly [string, ...string[]];
}

/** The thing that is called so, whatever the letters' case and accents; undefined where there is none. */
export function findCalled<Thing>(things: readonly Called<Thing>[], name: string): Thing | undefined {
  const wanted = plain(name);
  return things.find(({ names }) => names.some((one) => plain(one) === wanted))?.thing;
}

/** `; did you mean Rwanda, Romania?`, or nothing where none is near. */
export function suggest(things: readonly Called<unknown>[], name: string): string {
  const wanted = plain(name);
  const near = things
    .map(({ names }) => ({ name: names[0], distance: Math.min(...names.map((one) => distanceOf(plain(one), wanted))) }))
    .filter(({ distance }) => distance <= mostFor(wanted))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const named = [...new Set(near.map((each) => each.name))].slice(0, MOST);
  return named.length === 0 ? '' : `; did you mean ${named.join(', ')}?`;
}

/** Part of a name is nearer than a name misspelt: "Congo" is in "Democratic Republic of the Congo". */
function distanceOf(name: string, wanted: string): number {
  if (wanted.length > 3 && name.includes(wanted)) return 0.5;
  return editDistance(name, wanted, mostFor(wanted));
}

function mostFor(wanted: string): number {
  return Math.max(1, Math.floor(wanted.length / 3));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
