import { KINDS } from './kinds.js';
import type { Palette } from './palette.js';

/** Reads the palette that an element of the page has now, forced colours included. */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.appendChild(document.createElement('span'));
  const colour = (token: string): string => {
    // A system colour such as CanvasText is known to the page alone: what it comes to is read back.
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  // Cytoscape takes names of type without quotation marks only.
  const type = (token: string): string =>
    getComputedStyle(element).getPropertyValue(`--${token}`).replaceAll(/['"]/g, '').trim();
  // Where the colours are forced, the shapes alone tell the kinds apart.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const palette = {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line-strong'),
    paper: colour('paper'),
    panel: colour('panel'),
    block: colour('block'),
    accent: colour('accent'),
    sans: type('sans'),
    serif: type('serif'),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, colour(isForced ? 'ink' : `kind-${kind.toLowerCase()}`)])),
    isMirrored: getComputedStyle(element).direction === 'rtl',
  };
  probe.remove();
  return palette;
}
