import { FIRST_PICTURE, type Picture, type Pin } from './picture.js';

/** Prints how the graph was arranged as pairs of an address: `pin=1a2b3c4.120.-40`, `hidden=…`, `off=Actor.CITES`, `around=1`. Ids are printed as told. */
export function printPicture(
  picture: Picture,
  printId: (id: string) => string,
): readonly (readonly [string, string])[] {
  const { pins, hidden, off, unfolded, around, why } = picture;
  return [
    ...list(
      'pin',
      pins.map(({ token, x, y }) => `${token}.${x}.${y}`),
      '_',
    ),
    ...list('hidden', hidden, '.'),
    ...list('off', off, '.'),
    ...list('unfold', unfolded, '.'),
    ...(around > 0 ? [['around', String(around)] as const] : []),
    ...(why === null ? [] : [['from', printId(why.from)] as const]),
    ...(why === null || why.to === null ? [] : [['to', printId(why.to)] as const]),
  ];
}

/** Reads how the graph was arranged; what is not said, or said wrongly, is as nobody has arranged it. */
export function parsePicture(params: URLSearchParams, parseId: (text: string) => string): Picture {
  const [from, to] = [params.get('from'), params.get('to')];
  return {
    pins: words(params.get('pin'), '_').flatMap((text) => parsePin(text) ?? []),
    hidden: words(params.get('hidden'), '.').filter((text) => TOKEN.test(text)),
    off: words(params.get('off'), '.').filter((text) => /^\w{1,40}$/.test(text)),
    unfolded: words(params.get('unfold'), '.').filter((text) => TOKEN.test(text)),
    around: /^[1-3]$/.test(params.get('around') ?? '') ? Number(params.get('around')) : FIRST_PICTURE.around,
    why: from === null ? null : { from: parseId(from), to: to === null ? null : parseId(to) },
  };
}

const TOKEN = /^[0-9a-z]{7}$/;

function list(name: string, items: readonly string[], between: string): readonly (readonly [string, string])[] {
  return items.length === 0 ? [] : [[name, items.join(between)]];
}

function words(text: string | null, between: string): readonly string[] {
  return text === null || text === '' ? [] : [...new Set(text.split(between))];
}

function parsePin(text: string): Pin | null {
  const [, token, x, y] = /^([0-9a-z]{7})\.(-?\d{1,6})\.(-?\d{1,6})$/.exec(text) ?? [];
  return token === undefined ? null : { token, x: Number(x), y: Number(y) };
}
