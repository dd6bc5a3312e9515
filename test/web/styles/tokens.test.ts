import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync('web/styles/tokens.css', 'utf8');
const THEMES = {
  light: tokensIn(/:root \{([^}]*)\}/),
  dark: tokensIn(/:root\[data-theme='dark'\] \{([^}]*)\}/),
  'dark by the device': tokensIn(/:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/),
};

/** What is written on what. */
const SURFACES = ['paper', 'panel', 'block'];
const WRITTEN: readonly (readonly [surface: string, texts: readonly string[]])[] = [
  ...SURFACES.map((surface) => [surface, ['ink', 'muted', 'accent', 'warn', 'kind-*']] as const),
  ['accent-soft', ['ink', 'muted', 'accent', 'warn', 'kind-*']],
  ['warn-soft', ['ink', 'muted', 'warn', 'accent']],
  ['found', ['ink']],
  ['accent', ['panel']],
  ['ink', ['panel']],
];
const LEAST_CONTRAST = 4.5;

describe('the colours', () => {
  it.each(Object.entries(THEMES))('can be read on every surface, in %s', (_theme, tokens) => {
    const faint = WRITTEN.flatMap(([surface, texts]) =>
      expand(texts, tokens)
        .map((text) => [text, surface, contrast(tokens.get(text), tokens.get(surface))] as const)
        .filter(([, , ratio]) => ratio < LEAST_CONTRAST),
    );
    expect(faint).toStrictEqual([]);
  });

  it('are the same in the dark, chosen or told by the device', () => {
    expect(THEMES['dark by the device']).toStrictEqual(THEMES.dark);
  });

  it('are all there in the dark', () => {
    const isColour = ([, value]: readonly [string, string]): boolean => value.startsWith('#');
    const light = [...THEMES.light].filter(isColour).map(([name]) => name);
    expect([...THEMES.dark].filter(isColour).map(([name]) => name)).toStrictEqual(light);
  });
});

describe('the styles', () => {
  it.each(readdirSync('web/styles').filter((name) => name !== 'tokens.css'))(
    'name roles and scales, never colours or sides: %s',
    (name) => {
      const css = readFileSync(`web/styles/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(css.match(/#[0-9a-f]{3,8}\b(?!')/gi) ?? []).toStrictEqual([]);
      expect(css.match(/(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)/g) ?? []).toStrictEqual([]);
    },
  );
});

/** The custom properties of a rule. */
function tokensIn(rule: RegExp): ReadonlyMap<string, string> {
  const [, body = ''] = rule.exec(TOKENS) ?? [];
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function expand(texts: readonly string[], tokens: ReadonlyMap<string, string>): readonly string[] {
  return texts.flatMap((text) =>
    text.endsWith('*') ? [...tokens.keys()].filter((name) => name.startsWith(text.slice(0, -1))) : [text],
  );
}

/** The contrast of two colours after WCAG 2.2, from 1 to 21. */
function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = channels.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
