import type { JSX } from 'preact';
import { say } from '../i18n/words.js';
import { SearchBox } from '../panels/search/search-box.js';
import { ViewLink } from '../panels/view-link.js';
import { enter } from '../state/view.js';
import { DeveloperCorner } from './developer-corner.js';
import { HelpButton } from './help-sheet.js';
import { LanguageChoice } from './language-choice.js';
import { ThemeToggle } from './theme-toggle.js';

/** The name, the search, and how the page is shown. */
export function Header(): JSX.Element {
  return (
    <header class="header">
      <ViewLink to={(view) => enter(view, 'home')} class="brand" label={say('app.home')}>
        <Emblem />
        <span class="brand-name">{say('app.name')}</span>
      </ViewLink>
      <SearchBox />
      <div class="header-tools">
        <LanguageChoice />
        <DeveloperCorner />
        <ThemeToggle />
        <HelpButton />
      </div>
    </header>
  );
}

/** A clause and what it rests on. */
function Emblem(): JSX.Element {
  return (
    <svg class="emblem" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 6.5C12 6.5 12 17.5 18 17.5M6 6.5C12 6.5 12 6.5 18 6.5" />
      <circle cx="5" cy="6.5" r="3" />
      <rect x="16" y="3.8" width="5.4" height="5.4" />
      <rect x="16" y="14.8" width="5.4" height="5.4" />
    </svg>
  );
}
