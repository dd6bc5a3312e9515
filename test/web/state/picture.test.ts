import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_PICTURE,
  focusKind,
  hide,
  isPinned,
  lookAround,
  pin,
  showHidden,
  toggleFold,
  toggleKind,
  unpin,
} from '../../../web/state/picture.js';
import { parsePicture, printPicture } from '../../../web/state/picture-address.js';
import { tokenOf } from '../../../web/state/token.js';
import { arbitraryPicture } from '../../support/arbitrary-picture.js';

const KINDS = ['Actor', 'Clause', 'Topic'];

describe('arranging the graph', () => {
  it('keeps something at the last place where it was put, and lets it go', () => {
    const moved = pin(pin(FIRST_PICTURE, '/a', { x: 1, y: 2 }), '/a', { x: 3.4, y: -5.6 });
    expect(moved.pins).toStrictEqual([{ token: tokenOf('/a'), x: 3, y: -6 }]);
    expect(isPinned(moved, '/a')).toBe(true);
    expect(unpin(moved, '/a')).toStrictEqual(FIRST_PICTURE);
  });

  it('hides something once, and brings all back at once', () => {
    const hidden = hide(hide(hide(FIRST_PICTURE, '/a'), '/a'), '/b');
    expect(hidden.hidden).toStrictEqual([tokenOf('/a'), tokenOf('/b')]);
    expect(showHidden(hidden)).toStrictEqual(FIRST_PICTURE);
  });

  it('leaves a kind out and takes it in again', () => {
    const off = toggleKind(FIRST_PICTURE, 'Actor');
    expect(off.off).toStrictEqual(['Actor']);
    expect(toggleKind(off, 'Actor')).toStrictEqual(FIRST_PICTURE);
  });

  it('shows one kind alone, and all of them at the second time', () => {
    const alone = focusKind(toggleKind(FIRST_PICTURE, 'CITES'), 'Clause', KINDS);
    expect(alone.off).toStrictEqual(['CITES', 'Actor', 'Topic']);
    expect(focusKind(alone, 'Clause', KINDS).off).toStrictEqual(['CITES']);
  });

  it('turns folds and the steps around on and off', () => {
    expect(toggleFold(toggleFold(FIRST_PICTURE, '/hub'), '/hub')).toStrictEqual(FIRST_PICTURE);
    expect(lookAround(lookAround(FIRST_PICTURE, 2), 1).around).toBe(1);
    expect(lookAround(lookAround(FIRST_PICTURE, 1), 1).around).toBe(0);
  });
});

describe('the address of an arranged graph', () => {
  const same = (text: string): string => text;

  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(arbitraryPicture(fc.string()), (picture) => {
        const printed = new URLSearchParams(printPicture(picture, same).map(([name, value]) => [name, value]));
        expect(parsePicture(printed, same)).toStrictEqual(picture);
      }),
    );
  });

  it('names a pinned thing in eleven characters and its place', () => {
    const picture = pin(FIRST_PICTURE, '/akn/un/act/convention/un-ga/1989/crc', { x: 512, y: -40 });
    expect(printPicture(picture, same)).toStrictEqual([
      ['pin', `${tokenOf('/akn/un/act/convention/un-ga/1989/crc')}.512.-40`],
    ]);
  });

  it.each([
    'pin=abc',
    'pin=0000000.x.1',
    'hidden=..',
    'hidden=<b>',
    'off=%3Cb%3E',
    'around=9',
    'to=/a',
    'unfold=A000000',
  ])('is as nobody has arranged it where it says something wrong: %s', (text) => {
    expect(parsePicture(new URLSearchParams(text), same)).toStrictEqual(FIRST_PICTURE);
  });
});

describe('the token of an id', () => {
  it('is seven small characters, the same for the same id', () => {
    fc.assert(fc.property(fc.string(), (id) => /^[0-9a-z]{7}$/.test(tokenOf(id))));
    expect(tokenOf('')).toBe((0x811c9dc5).toString(36).padStart(7, '0'));
    expect(tokenOf('/a')).not.toBe(tokenOf('/b'));
  });
});
