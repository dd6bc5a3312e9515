import { sayOf } from '../../i18n/words.js';

/** A provision for people: the element id `art_34__para_1__point_a` is "Article 34, paragraph 1, point a". */
export function wordsOfProvision(eId: string): string {
  return eId.split('__').map(wordsOfStep).join(', ');
}

function wordsOfStep(step: string): string {
  const [, kind, number] = /^([a-z]+)_(.+)$/i.exec(step) ?? [];
  return kind === undefined || number === undefined ? step : `${sayOf('provision', kind)} ${number}`;
}
