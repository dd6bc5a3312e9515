import { render } from 'preact';
import { createAsk } from './api/client.js';
import { createQuestions } from './api/questions.js';
import { restoreTheme } from './shell/theme.js';
import { App } from './shell/app.js';
import { followLanguage, speakOnPage, wantedLanguage } from './shell/follow-language.js';
import { bindAddressBar } from './state/address-bar.js';
import { openState } from './state/app-state.js';
import { followAll } from './state/follow-all.js';
import { createStore } from './state/store.js';
import { parseView } from './state/view-address.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/details.css';
import './styles/print.css';

const page = document.documentElement;
restoreTheme(page);
const view = parseView(location);
const store = createStore(openState(view, await speakOnPage(wantedLanguage(view.language), page)));
const navigate = bindAddressBar(store, window);
followLanguage(store, page);
await freePage();
followAll(store, createQuestions(createAsk(new URL('/graphql', location.href).href)));
await freePage();
const root = document.querySelector('#app');
if (root) render(<App store={store} navigate={navigate} />, root);

/** Lets the page do what waits before the start goes on: the start is cut into tasks, the questions sent before the first picture. */
function freePage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
