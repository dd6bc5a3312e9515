import { turnTo, type AppState } from './app-state.js';
import type { Store } from './store.js';
import { parseView, printView } from './view-address.js';
import type { View } from './view.js';

/** Turns the explorer to a view: a new entry of the history, or in place of the present one. */
export type Navigate = (change: (view: View) => View, how?: 'push' | 'replace') => void;

/** Binds the view and the address bar to each other, back and forward included. */
export function bindAddressBar(store: Store<AppState>, page: Window): Navigate {
  page.addEventListener('popstate', () => store.change((state) => turnTo(state, parseView(page.location))));
  return (change, how = 'push') => {
    const { view } = store.read();
    const next = change(view);
    const address = printView(next);
    if (address === printView(view)) return;
    if (how === 'push') page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
    store.change((state) => turnTo(state, next));
  };
}
