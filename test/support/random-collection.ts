import fc from 'fast-check';
import type { SourceFile } from '#ingest/model/source.js';

/** A document of a random collection: what it says it is, and which sentences stand in it. */
export interface MadeDocument {
  /** Told apart by it: its file is named after it. */
  readonly file: number;
  readonly work: number;
  readonly date: string;
  readonly title: string;
  readonly renews: number | null;
  readonly hasSidecar: boolean;
  readonly reasons: readonly number[];
  readonly asks: readonly number[];
}

/** A draft of a random collection: what it would revise, and which sentences stand in it. */
export interface MadeDraft {
  readonly work: number;
  /** Of the text that it revises; null where it revises the instrument. */
  readonly date: string | null;
  readonly reasons: readonly number[];
  readonly asks: readonly number[];
}

const WORKS = 6;
/** The works from here on are of another body. */
const OTHER_BODY = 4;
const BODY = '/akn/un/statement/deliberation/itu-pp';
const PLACES = ['Villagetown', 'Sampleville', 'Exampletown', 'Harbourcity'] as const;
const YEARS = ['2036', '2040', '2044', '2048'] as const;

/** Sentences that several documents share: some cite documents by number, revision or title, some what nobody knows. */
const SENTENCES = [
  'that lamps let children read after dark, as the survey of eleven villages showed;',
  'that every school keeps a ledger of the helplines which its pupils called last winter;',
  'that every school keeps a ledger of the helplines which its pupils called last summer;',
  'Resolution 900 (Rev. Sampleville, 2040) of the Plenipotentiary Conference, on lamps;',
  'Resolution 901 (Rev. Exampletown, 2044) of the Plenipotentiary Conference, on shelves;',
  'Resolution 902 of the Plenipotentiary Conference, on baskets of picture books;',
  'Resolution 903 (Rev. Villagetown, 2036) of the Plenipotentiary Conference;',
  'General Assembly resolution 64/293 and the Declaration on Lamps in Villages;',
  'the Convention on Shelves near Windows (Villagetown, 1999), article 4;',
  'that baskets of picture books reach islands which ask for them before the harbour freezes;',
] as const;
const ASKS = [
  'to publish figures on broken lamps in schools every year;',
  'to publish figures on broken lamps in schools every second year;',
  'to lend lamps to schools which have none before the winter begins;',
  'to send baskets of picture books to every island which asks for them;',
  'to implement Resolution 900 (Rev. Sampleville, 2040) of the Plenipotentiary Conference;',
  'to invite UNICEF to report on shelves near windows;',
] as const;

const picks = (of: readonly string[], most: number) =>
  fc.array(fc.nat({ max: of.length - 1 }), { minLength: 1, maxLength: most });

/** A document under one of a few files. */
export const madeDocument: fc.Arbitrary<MadeDocument> = fc.record({
  file: fc.nat({ max: 14 }),
  work: fc.nat({ max: WORKS - 1 }),
  date: fc.constantFrom(...YEARS),
  title: fc.constantFrom('Lamps', 'Lamps in villages', 'Shelves'),
  // Mostly the registered one: one that nobody has is a fault, after which everything is built.
  renews: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constant(0), fc.nat({ max: WORKS - 1 })),
  hasSidecar: fc.nat({ max: 7 }).map((n) => n > 0),
  reasons: picks(SENTENCES, 7),
  asks: picks(ASKS, 4),
});

/** A proposed revision of one of its works. */
export const madeDraft: fc.Arbitrary<MadeDraft> = fc.record({
  work: fc.nat({ max: WORKS - 1 }),
  date: fc.option(fc.constantFrom(...YEARS)),
  reasons: picks(SENTENCES, 4),
  asks: picks(ASKS, 3),
});

/** What is done to a collection. */
export type Edit =
  | { readonly kind: 'put'; readonly document: MadeDocument }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'rename'; readonly at: number; readonly to: number }
  | { readonly kind: 'reword'; readonly at: number; readonly reasons: readonly number[] }
  | { readonly kind: 'redate'; readonly at: number; readonly date: string };

const at = fc.nat({ max: 20 });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), document: madeDocument }),
  fc.record({ kind: fc.constant('remove' as const), at }),
  fc.record({ kind: fc.constant('rename' as const), at, to: fc.nat({ max: 30 }) }),
  fc.record({ kind: fc.constant('reword' as const), at, reasons: picks(SENTENCES, 7) }),
  fc.record({ kind: fc.constant('redate' as const), at, date: fc.constantFrom(...YEARS) }),
);

/** The collection after an edit. */
export function editCollection(documents: readonly MadeDocument[], change: Edit): readonly MadeDocument[] {
  if (change.kind === 'put') return put(documents, change.document);
  const chosen = documents[change.at % Math.max(1, documents.length)];
  if (chosen === undefined) return documents;
  const others = documents.filter((one) => one !== chosen);
  if (change.kind === 'remove') return others;
  if (change.kind === 'rename') return put(others, { ...chosen, file: change.to });
  if (change.kind === 'reword') return put(others, { ...chosen, reasons: change.reasons });
  return put(others, { ...chosen, date: change.date });
}

function put(documents: readonly MadeDocument[], document: MadeDocument): readonly MadeDocument[] {
  return [...documents.filter(({ file }) => file !== document.file), document];
}

/** The files of a collection, with the register that knows some of its instruments and all of its conferences. */
export function filesOf(
  documents: readonly MadeDocument[],
  { known = 'Lamps', drafts = [] }: { readonly known?: string; readonly drafts?: readonly MadeDraft[] } = {},
): readonly SourceFile[] {
  const unique = [...new Map(documents.map((one) => [one.file, one])).values()];
  return [
    toFile('registers/made-up.yaml', register(known)),
    ...unique.flatMap(toFiles),
    ...drafts.flatMap(toDraftFiles),
  ];
}

function toDraftFiles({ work, date, reasons, asks }: MadeDraft, place: number): readonly SourceFile[] {
  const name = `drafts/draft-${place}`;
  const said = `revises: ${workId(work)}${date === null ? '' : `/eng@${date}`}\ntitle: Draft ${place}\n`;
  return [toFile(`${name}.txt`, printClauses({ reasons, asks })), toFile(`${name}.yaml`, said)];
}

function toFiles(made: MadeDocument): readonly SourceFile[] {
  const name = `resolutions/text-${String(made.file).padStart(2, '0')}`;
  const text = `The Plenipotentiary Conference (${placeOf(made.date)}, ${made.date}),\n${printClauses(made)}`;
  return [toFile(`${name}.txt`, text), ...(made.hasSidecar ? [toFile(`${name}.yaml`, sidecar(made))] : [])];
}

function printClauses({ reasons, asks }: Pick<MadeDocument, 'reasons' | 'asks'>): string {
  const list = (places: readonly number[], of: readonly string[], label: (i: number) => string) =>
    places.map((place, i) => `${label(i)}\t${of[place] ?? ''}`).join('\n');
  const recalled = list(reasons, SENTENCES, (i) => `${'abcdefghij'[i] ?? 'k'})`);
  const asked = list(asks, ASKS, (i) => String(i + 1));
  return `recalling\n${recalled}\ninstructs the Secretary-General\n${asked}\n`;
}

const workId = (work: number) => `${BODY}/2036/res-${900 + work}`;
const placeOf = (year: string) => PLACES[YEARS.findIndex((one) => one === year)] ?? 'Nowhere';

function sidecar({ work, date, title, renews }: MadeDocument): string {
  return `work: ${workId(work)}
type: resolution
title: ${title}
body: ${work < OTHER_BODY ? 'ITU PP' : 'ITU WTDC'}
number: '${900 + work}'
revision: Rev. ${placeOf(date)}, ${date}
date: '${date}'
language: en
source: made up to test with
licence: none needed
${renews === null ? '' : `renews: ${workId(renews)}\n`}`;
}

/** One of the instruments is registered, with a version of which a text may be there or not; and all conferences. */
function register(title: string): string {
  const sources = '    sources: [made up to test with]\n';
  const events = YEARS.map(
    (year) => `  - id: /ontology/event/itu-pp-${year}
    name: Made-up conference ${year}
    type: conference
    body: /ontology/organization/itu-pp
    place: ${placeOf(year)}
    start: '${year}'
${sources}`,
  );
  return `actors:
  - id: /ontology/organization/itu-pp
    name: ITU Plenipotentiary Conference
    type: organ
    aliases: [ITU PP]
${sources}instruments:
  - id: ${workId(0)}
    type: resolution
    title: ${title}
    number: '900'
    body: /ontology/organization/itu-pp
${sources}    versions:
      - { id: ${workId(0)}/eng@2040, revision: 'Rev. Sampleville, 2040', date: '2040' }
events:
${events.join('')}`;
}

function toFile(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
