/** A body that adopts resolutions: what forms and families call it, and what others do. */
interface Body {
  /** `UNGA`, `ITU PP`: stands in identities and citations. */
  readonly short: string;
  /** As the register of actors has it. */
  readonly name: string;
  /** As the names of instruments that no register knows print it. */
  readonly printed: string;
  /** Words by which a text names it before "resolution 70/186"; empty where its resolutions have no such numbers. */
  readonly called: readonly string[];
  /** Whether it is one of those of the United Nations that cite each other's resolutions by number alone. */
  readonly isCitedByNumber: boolean;
}

/** The names are those of the register of actors, which has their sources. */
const BODIES: readonly Body[] = [
  unitedNations('UNGA', 'General Assembly', ['General Assembly', 'UNGA']),
  unitedNations('UNSC', 'Security Council', []),
  unitedNations('HRC', 'Human Rights Council', ['Human Rights Council']),
  unitedNations('ECOSOC', 'Economic and Social Council', ['Economic and Social Council']),
  {
    ...unitedNations('CCPCJ', 'Commission on Crime Prevention and Criminal Justice', [
      'Commission on Crime Prevention',
    ]),
    isCitedByNumber: false,
  },
  itu('ITU PP', 'Plenipotentiary Conference'),
  itu('ITU WTDC', 'WTDC'),
  itu('ITU WTSA', 'WTSA'),
  itu('ITU WCIT', 'WCIT'),
  itu('ITU WRC', 'WRC'),
  itu('ITU RA', 'Radiocommunication Assembly'),
];

function unitedNations(short: string, name: string, called: readonly string[]): Body {
  return { short, name, printed: name, called, isCitedByNumber: true };
}

/** Conferences of ITU are printed by their short names. */
function itu(short: string, name: string): Body {
  return { short, name, printed: short, called: [], isCitedByNumber: false };
}

const BY_SHORT = new Map(BODIES.map((body) => [body.short, body]));
const BY_NAME = new Map(BODIES.map(({ name, short }) => [name, short]));
const BY_CALLED = new Map(BODIES.flatMap(({ short, called }) => called.map((words) => [words, short] as const)));

/** All the words by which texts name a body before a number by session. */
export const CALLED: readonly string[] = [...BY_CALLED.keys()];

/** The name that the register of actors has for a short one; undefined for a body that is not of the table. */
export function registeredName(short: string): string | undefined {
  return BY_SHORT.get(short)?.name;
}

/** The short name of a body by the name that the register of actors has; the name itself where it has no short one. */
export function shortNameOf(name: string): string {
  return BY_NAME.get(name) ?? name;
}

/** How a body is printed in the names of unknown instruments: `General Assembly`, `ITU PP`, or as it is given. */
export function printedName(short: string): string {
  return BY_SHORT.get(short)?.printed ?? short;
}

/** The short name of a body that a text names, or as it is named: a committee goes by its own name. */
export function shortName(called: string): string {
  return BY_CALLED.get(called) ?? called;
}

/** Whether texts of the United Nations cite what a body adopts by its number alone. */
export function isCitedByNumber(short: string | null): boolean {
  return BY_SHORT.get(short ?? '')?.isCitedByNumber ?? false;
}
