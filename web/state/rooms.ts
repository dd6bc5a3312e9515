/** The rooms of the explorer in the order of its navigation; each has an address of its own and its code comes when it is opened. */
export const ROOMS = [
  'home',
  'search',
  'read',
  'lineage',
  'graph',
  'duties',
  'overlaps',
  'practice',
  'map',
  'reports',
  'submit',
] as const;
export type Room = (typeof ROOMS)[number];

/** The rooms that the navigation leads to; the form of a submission is reached from the practices. */
export const TABS: readonly Room[] = ROOMS.filter((room) => room !== 'submit');

/** The address of a room without anything chosen in it. */
export function pathOf(room: Room): string {
  return room === 'home' ? '/' : `/${room}`;
}

/** The room at an address; null where there is none. */
export function roomAt(path: string): Room | null {
  return ROOMS.find((room) => pathOf(room) === path.replace(/(?<=.)\/$/, '')) ?? null;
}
