import fc from 'fast-check';
import type { Picture } from '../../web/state/picture.js';
import { tokenOf } from '../../web/state/token.js';

const token = fc.string({ maxLength: 12 }).map(tokenOf);
const place = fc.integer({ min: -99_999, max: 99_999 });
const kind = fc.constantFrom('Actor', 'Instrument', 'CITES', 'MENTIONS', 'Topic');

/** Any way in which a graph can be arranged; ids are as told. */
export function arbitraryPicture(id: fc.Arbitrary<string>): fc.Arbitrary<Picture> {
  return fc.record(
    {
      pins: fc.uniqueArray(fc.record({ token, x: place, y: place }, { noNullPrototype: true }), {
        selector: (pin) => pin.token,
        maxLength: 4,
      }),
      hidden: fc.uniqueArray(token, { maxLength: 4 }),
      off: fc.uniqueArray(kind),
      unfolded: fc.uniqueArray(token, { maxLength: 3 }),
      around: fc.integer({ min: 0, max: 3 }),
      why: fc.option(fc.record({ from: id, to: fc.option(id) }, { noNullPrototype: true })),
    },
    { noNullPrototype: true },
  );
}
