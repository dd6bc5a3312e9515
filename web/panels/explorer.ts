import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Navigate } from '../state/address-bar.js';
import type { AppState, Part } from '../state/app-state.js';
import type { Store } from '../state/store.js';

/** What every panel may do; it stays the same as long as the page is open. */
export interface Acts {
  readonly navigate: Navigate;
  /** Asks again for what was not answered. */
  readonly retry: (part: Part) => void;
}

/** What is handed down to the panels. */
export interface Handed extends Acts {
  readonly store: Store<AppState>;
}

/** What every panel may read and do. */
export interface Explorer extends Acts {
  readonly state: AppState;
}

/** Carries the explorer to the panels. */
export const ExplorerContext = createContext<Handed | null>(null);

/** What the panel may do; nothing that happens draws it anew. */
export function useActs(): Acts {
  return useHanded();
}

/** What the panel reads of the state: it is drawn anew when that changes, and not when anything else does. What is selected must be the same value as long as it means the same. */
export function useSelected<Value>(select: (state: AppState) => Value): Value {
  const { store } = useHanded();
  const selected = select(store.read());
  const drawn = useRef({ select, selected });
  drawn.current = { select, selected };
  const [, redraw] = useReducer((turn: number, _: null) => turn + 1, 0);
  useEffect(() => {
    const look = (): void => {
      if (!Object.is(drawn.current.select(store.read()), drawn.current.selected)) redraw(null);
    };
    look();
    return store.listen(look);
  }, [store]);
  return selected;
}

/** The whole explorer: whatever happens draws the panel anew. */
export function useExplorer(): Explorer {
  const { navigate, retry } = useHanded();
  return { state: useSelected(whole), navigate, retry };
}

function whole(state: AppState): AppState {
  return state;
}

function useHanded(): Handed {
  const handed = useContext(ExplorerContext);
  if (handed === null) throw new OutsideExplorerError();
  return handed;
}

/** Thrown where a panel is drawn outside the explorer. */
export class OutsideExplorerError extends Error {
  constructor() {
    super('a panel was drawn outside ExplorerContext');
    this.name = 'OutsideExplorerError';
  }
}
