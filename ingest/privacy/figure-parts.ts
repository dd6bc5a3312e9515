import type { SumRow } from './linear-span.js';

/** Of whom a figure is. */
export interface Place {
  /** Id of a country or region. */
  readonly place: string;
  readonly sex: 'all' | 'girls' | 'boys';
  /** `9-16`, or `all`. */
  readonly ageBand: string;
}

/** The smallest groups that the figures of a table are made of, and each figure as a sum of them. */
export interface Parts {
  readonly rowOf: (figure: Place) => SumRow;
  /** Every figure that the table could hold, shown or not. */
  readonly cells: readonly Place[];
}

/** Whether there are children outside the bands of a table: nobody says, so that a table is taken apart both ways. */
export type OtherAges = 'none' | 'some';

const SEXES = ['girls', 'boys'] as const;
/** Not a band that can be written: the ages that only `all` holds. */
const OTHER_AGES = 'other';

/** Takes a table apart: ages at every end of a band, girls and boys, and the countries of a region; countries of which there is no figure are one part together. */
export function partsOf(
  figures: readonly Place[],
  membersOf: ReadonlyMap<string, readonly string[]>,
  otherAges: OtherAges,
): Parts {
  const cut = cutAges(figures.map(({ ageBand }) => ageBand));
  const ages = otherAges === 'some' && !cut.includes('all') ? [...cut, OTHER_AGES] : cut;
  const places = [...new Set(figures.map(({ place }) => place))];
  const numbers = new Map<string, number>();
  const numberOf = (part: string) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const rowOf = ({ place, sex, ageBand }: Place): SumRow => {
    const countries = countriesOf(place, places, membersOf);
    const sexes = sex === 'all' ? SEXES : [sex];
    const bands = ages.filter((age) => isWithin(age, ageBand));
    const parts = countries.flatMap((country) =>
      sexes.flatMap((one) => bands.map((age) => `${country} ${one} ${age}`)),
    );
    return new Map(parts.map((part) => [numberOf(part), 1]));
  };
  const bands = [...new Set(['all', ...runsOf(cut), ...ages, ...(ages.includes(OTHER_AGES) ? openRunsOf(cut) : [])])];
  const rests = places.flatMap((place) => countriesOf(place, places, membersOf)).filter((one) => !places.includes(one));
  const cells = [...places, ...rests].flatMap((place) =>
    (['all', ...SEXES] as const).flatMap((sex) => bands.map((ageBand) => ({ place, sex, ageBand }))),
  );
  return { rowOf, cells };
}

/** A region is its countries: those of the table each by itself, the others together. */
function countriesOf(
  place: string,
  places: readonly string[],
  membersOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const members = membersOf.get(place);
  if (members === undefined) return [place];
  const known = members.filter((member) => places.includes(member));
  return known.length === members.length && known.length > 0 ? known : [...known, `others of ${place}`];
}

/** `9-16` and `9-12` are cut into `9-12` and `13-16`; a table without bands is of one age. */
function cutAges(bands: readonly string[]): readonly string[] {
  const ends = bands.flatMap((band) => {
    const [low, high] = readBand(band);
    return low === undefined || high === undefined ? [] : [low, high + 1];
  });
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  const ages = cuts.slice(1).map((cut, i) => `${cuts[i] ?? cut}-${cut - 1}`);
  return ages.length === 0 ? ['all'] : ages;
}

/** Ages that stand side by side, whether a row gives them together or not: `13-16` and `17-17` are `13-17` too. */
function runsOf(ages: readonly string[]): readonly string[] {
  return ages.flatMap((first, i) => ages.slice(i).map((last) => joinAges(first, last)));
}

/** What a total tells besides a run of ages: the ages before it or after it, together with those outside the bands. */
function openRunsOf(ages: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [ages[0], ages.at(-1)];
  return ages.flatMap((age) => [joinAges(first, age), joinAges(age, last)]).map((run) => `${OTHER_AGES}|${run}`);
}

function joinAges(first: string, last: string): string {
  return first === last ? first : `${first.split('-')[0] ?? ''}-${last.split('-')[1] ?? ''}`;
}

function isWithin(age: string, band: string): boolean {
  return band === 'all' || age === 'all' || band.split('|').some((one) => isInBand(age, one));
}

function isInBand(age: string, band: string): boolean {
  if (age === OTHER_AGES || band === OTHER_AGES) return age === band;
  const [[from = 0, to = 0], [low = 0, high = 0]] = [readBand(age), readBand(band)];
  return from >= low && to <= high;
}

function readBand(band: string): readonly number[] {
  return band === 'all' ? [] : band.split('-').map(Number);
}
