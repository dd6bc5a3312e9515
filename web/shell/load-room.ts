import type { ComponentType } from 'preact';
import type { Room } from '../state/rooms.js';

const LOADERS: Readonly<Record<Room, () => Promise<ComponentType>>> = {
  home: async () => (await import('../rooms/home/home-room.js')).HomeRoom,
  search: async () => (await import('../rooms/search/search-room.js')).SearchRoom,
  read: async () => (await import('../rooms/read/read-room.js')).ReadRoom,
  graph: async () => (await import('../rooms/graph/graph-room.js')).GraphRoom,
  duties: async () => (await import('../rooms/duties/duties-room.js')).DutiesRoom,
  practice: async () => (await import('../rooms/practice/practice-room.js')).PracticeRoom,
  map: async () => (await import('../rooms/map/map-room.js')).MapRoom,
  lineage: async () => (await import('../rooms/lineage/lineage-room.js')).LineageRoom,
  overlaps: async () => (await import('../rooms/overlaps/overlaps-room.js')).OverlapsRoom,
  reports: async () => (await import('../rooms/reports/reports-room.js')).ReportsRoom,
  submit: async () => (await import('../rooms/submit/submit-room.js')).SubmitRoom,
};

/** Fetches the code of a room; the browser keeps it, so that the second time is at once. */
export function loadRoom(room: Room): Promise<ComponentType> {
  return LOADERS[room]();
}
