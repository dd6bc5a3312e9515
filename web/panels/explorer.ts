import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigate } from '../state/address-bar.js';
import type { AppState, Part } from '../state/app-state.js';

/** What every panel may read and do. */
export interface Explorer {
  readonly state: AppState;
  readonly navigate: Navigate;
  /** Asks again for what was not answered. */
  readonly retry: (part: Part) => void;
}

/** Carries the explorer to the panels. */
export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer that the panel is part of. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new OutsideExplorerError();
  return explorer;
}

/** Thrown where a panel is drawn outside the explorer. */
export class OutsideExplorerError extends Error {
  constructor() {
    super('a panel was drawn outside ExplorerContext');
    this.name = 'OutsideExplorerError';
  }
}
