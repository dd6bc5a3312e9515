import type { PickName } from '../state/view.js';

/** A value by which a list can be narrowed, and how much would be left. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** By what a list can be narrowed. */
export interface Facet {
  readonly name: PickName;
  readonly title: string;
  readonly options: readonly FacetOption[];
}
