import { CADENCES, type Cadence } from './closed-lists.js';

/** The words by which texts say how often, by what they say. */
export const CADENCE_WORDS: Readonly<Record<Cadence, readonly string[]>> = {
  monthly: ['monthly'],
  quarterly: ['quarterly'],
  annual: ['annual', 'annually', 'yearly', 'every year'],
  biennial: ['biennial', 'biennially', 'every two years'],
  quadrennial: ['every four years'],
  regular: ['regularly', 'periodically', 'on a regular basis'],
  ongoing: ['on an ongoing basis'],
};

/** How often the words of a duty say; undefined where they are none of the table. */
export function cadenceOf(words: string): Cadence | undefined {
  return CADENCES.find((cadence) => CADENCE_WORDS[cadence].includes(words));
}
