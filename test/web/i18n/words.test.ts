import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH, findLanguage } from '../../../web/i18n/languages.js';
import { say, sayCount, sayOf, speak } from '../../../web/i18n/words.js';

afterEach(() => speak(ENGLISH));

describe('the words of the interface', () => {
  it('fill in their values, as they are', () => {
    expect(say('reader.cites', { name: '{name} <b>' })).toBe('Cites {name} <b>');
  });

  it('have the form of their number', () => {
    expect([0, 1, 2, 1234].map((count) => sayCount('graph.links', count))).toStrictEqual([
      '0 connections',
      '1 connection',
      '2 connections',
      '1,234 connections',
    ]);
  });

  it('fall back to the name of what they do not know', () => {
    expect(sayOf('kind', 'Clause')).toBe('Clause');
    expect(sayOf('provision', 'bullet')).toBe('bullet');
  });

  it('are English where nobody wrote them in the language wanted', () => {
    expect(findLanguage(['tlh', null, 'en-GB']).tag).toBe('en');
    expect(findLanguage([]).tag).toBe('en');
  });

  it('are in the first of the languages wanted that there is', () => {
    expect(findLanguage([null, 'ar-EG', 'fr']).tag).toBe('ar');
  });

  it('stay as they were where those of another language cannot be fetched', async () => {
    const broken = { ...ENGLISH, tag: 'xx', load: () => Promise.reject(new Error('offline')) };
    await expect(speak(broken)).rejects.toThrow('offline');
    expect(say('kind.Clause')).toBe('Clause');
  });
});
