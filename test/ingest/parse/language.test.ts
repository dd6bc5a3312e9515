import { expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { createReader, type Reader } from '#ingest/pipeline.js';
import { detectLanguage, isEnglish } from '#ingest/parse/language.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { readRegisters } from '#ingest/read/read-registers.js';

test.each([
  ['en', 'The Director shall report to the next conference on what was done for the protection of children online.'],
  [
    'fr',
    "Les États parties s'engagent à assurer à l'enfant la protection et les soins nécessaires à son bien-être, compte tenu des droits.",
  ],
  [
    'es',
    'Los Estados Partes se comprometen a asegurar al niño la protección y el cuidado que sean necesarios para su bienestar.',
  ],
  [
    'ru',
    'Государства-участники обязуются обеспечить ребенку такую защиту и заботу, которые необходимы для его благополучия.',
  ],
  [
    'ar',
    'تتعهد الدول الأطراف بأن تضمن للطفل الحماية والرعاية اللازمتين لرفاهه، مراعية حقوق وواجبات والديه أو أوصيائه.',
  ],
  [
    'nl',
    'De Staten die partij zijn, verbinden zich ertoe het kind te verzekeren van de bescherming en de zorg die nodig zijn.',
  ],
  [null, 'Lamps'],
])('the language is %s', (language, words) => {
  expect(detectLanguage(words)).toBe(language);
});

test('a few words are taken for English, a sentence in Dutch is not', () => {
  expect(isEnglish('Article 5')).toBe(true);
  expect(isEnglish('De Staten die partij zijn in het kader van of bij dit Verdrag verbinden zich')).toBe(false);
});

const reader: Reader = createReader(
  readRegisters(
    readFolder('documents').filter(({ path }) => path.startsWith('registers/')),
    today(),
  ).registers,
);

test('a text in another language is read by its structure, and says that nothing was looked for in it', async () => {
  const words = `Article 1\n\n1. Les États parties respectent la Convention relative aux droits de l'enfant et la résolution 70/1 de l'Assemblée générale.\n\n2. Ils prennent toutes les mesures qui sont nécessaires pour que les enfants soient protégés.\n\nArticle 2\n\nRien ne peut être interprété autrement dans ce texte.\n\nArticle 3\n\nLe présent texte est ouvert à la signature de tous les États.\n`;
  const { reading, diagnostics } = await reader({ path: 'lampes.txt', bytes: new TextEncoder().encode(words) }, null);
  expect(reading?.document.clauses.map(({ path }) => path)).toStrictEqual(['art/1/1', 'art/1/2', 'art/2', 'art/3']);
  expect(reading?.document.identity.language).toBe('fr');
  expect(reading?.findings).toMatchObject({ citations: [], duties: [], names: [] });
  expect(diagnostics.map(({ rule }) => rule)).toContain('language-not-read');
});
