import { tokenOf } from './token.js';

/** Something that was put to a place of the drawing by hand. */
export interface Pin {
  readonly token: string;
  readonly x: number;
  readonly y: number;
}

/** The ends of a way that is looked for; its end is null until it is chosen. */
export interface Ways {
  readonly from: string;
  readonly to: string | null;
}

/** How the graph was arranged by hand; things that are drawn are named by their tokens. */
export interface Picture {
  readonly pins: readonly Pin[];
  readonly hidden: readonly string[];
  /** Kinds of things and of connections that are left out. */
  readonly off: readonly string[];
  /** Hubs whose neighbours are all drawn. */
  readonly unfolded: readonly string[];
  /** How many steps around what is selected are drawn; 0 for all there is. */
  readonly around: number;
  /** Between what a way is shown; null where none is. */
  readonly why: Ways | null;
}

/** A graph that nobody has arranged. */
export const FIRST_PICTURE: Picture = { pins: [], hidden: [], off: [], unfolded: [], around: 0, why: null };

/** Keeps something where it was put. */
export function pin(picture: Picture, id: string, { x, y }: { readonly x: number; readonly y: number }): Picture {
  const token = tokenOf(id);
  const others = picture.pins.filter((other) => other.token !== token);
  return { ...picture, pins: [...others, { token, x: Math.round(x), y: Math.round(y) }] };
}

/** Lets something go back to where the layout puts it. */
export function unpin(picture: Picture, id: string): Picture {
  const token = tokenOf(id);
  return { ...picture, pins: picture.pins.filter((other) => other.token !== token) };
}

/** Whether something is kept where it was put. */
export function isPinned({ pins }: Picture, id: string): boolean {
  const token = tokenOf(id);
  return pins.some((other) => other.token === token);
}

/** Takes something out of the picture. */
export function hide(picture: Picture, id: string): Picture {
  return { ...picture, hidden: [...new Set([...picture.hidden, tokenOf(id)])] };
}

/** Brings back all that was hidden. */
export function showHidden(picture: Picture): Picture {
  return { ...picture, hidden: [] };
}

/** Leaves a kind of things or connections out, or takes it in again. */
export function toggleKind(picture: Picture, kind: string): Picture {
  const { off } = picture;
  return { ...picture, off: off.includes(kind) ? off.filter((other) => other !== kind) : [...off, kind] };
}

/** Leaves out all of these kinds but one; where that is so already, takes all in. */
export function focusKind(picture: Picture, kind: string, kinds: readonly string[]): Picture {
  const others = kinds.filter((other) => other !== kind);
  const isSo = !picture.off.includes(kind) && others.every((other) => picture.off.includes(other));
  const rest = picture.off.filter((other) => !kinds.includes(other));
  return { ...picture, off: isSo ? rest : [...rest, ...others] };
}

/** Draws all neighbours of a hub, or folds them again. */
export function toggleFold(picture: Picture, hub: string): Picture {
  const token = tokenOf(hub);
  const { unfolded } = picture;
  const isOut = unfolded.includes(token);
  return { ...picture, unfolded: isOut ? unfolded.filter((other) => other !== token) : [...unfolded, token] };
}

/** Draws so many steps around what is selected; where that is so already, all. */
export function lookAround(picture: Picture, steps: number): Picture {
  return { ...picture, around: picture.around === steps ? 0 : steps };
}

/** Looks for the way between two, or for none. */
export function askWhy(picture: Picture, why: Ways | null): Picture {
  return { ...picture, why };
}
