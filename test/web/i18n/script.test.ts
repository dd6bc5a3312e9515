import { describe, expect, it } from 'vitest';
import { scriptOf, scriptOfId } from '../../../web/i18n/script.js';

describe('the script of words', () => {
  it.each([
    ['en', { lang: 'en', dir: 'ltr' }],
    ['ar', { lang: 'ar', dir: 'rtl' }],
    ['AR-eg', { lang: 'AR-eg', dir: 'rtl' }],
    ['zh', { lang: 'zh', dir: 'ltr' }],
  ])('runs as its language does: %s', (language, script) => {
    expect(scriptOf(language)).toStrictEqual(script);
  });

  it.each([
    ['/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022/!main~recalling__para_d', 'en'],
    ['/akn/un/statement/deliberation/itu-wtdc/2010/res-67/ara@2022', 'ar'],
    ['/akn/un/act/convention/un-ga/1989/crc', 'en'],
    ['/ontology/organization/itu', 'en'],
    ['/akn/un/doc/unidentified/0001/a/deu@2020', 'deu'],
  ])('is told by an id: %s', (id, lang) => {
    expect(scriptOfId(id).lang).toBe(lang);
  });
});
