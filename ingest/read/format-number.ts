/** How the numbers of a list are written. */
export type NumberStyle = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

/** A number as a list writes it, `3`, `03`, `c`, `C`, `iii`, `III`; after `z` comes `aa`, then `bb`, as word processors have it. */
export function formatNumber(number: number, style: NumberStyle): string {
  // There is no Roman nought and no letter before `a`; 4000 Roman would be a row of Ms.
  if (number < 1 || number > 3999) return String(number);
  return STYLES[style](number);
}

const STYLES: Readonly<Record<NumberStyle, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: toLetters,
  upperLetter: (number) => toLetters(number).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (number) => toRoman(number).toUpperCase(),
};

function toLetters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function toRoman(number: number): string {
  let left = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}
