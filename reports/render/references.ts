import type { CitedText, Report, SourcePlace } from '../model/report.js';
import { numberNotes } from './number-notes.js';

/** One thing that a report refers to. */
export interface Reference {
  /** Unique in the report, the same whenever it is made: `ref-1`. */
  readonly key: string;
  /** Of a text its name and title; of another source the words that the register says of it, else its address. */
  readonly title: string;
  readonly year: string | null;
  readonly url: string | null;
  /** Where the documents say so: `registers/strategies.yaml, line 12`. */
  readonly places: readonly string[];
}

/** Every text and source that a report rests on, once each, in the order in which it is first referred to. */
export function listReferences(report: Report): readonly Reference[] {
  const found = new Map<string, { readonly said: Said; readonly places: Set<string> }>();
  for (const place of numberNotes(report.blocks).places)
    for (const said of saidAt(place)) {
      const known = found.get(said.title + (said.url ?? '')) ?? { said, places: new Set() };
      known.places.add(place.line === null ? place.file : `${place.file}, line ${place.line}`);
      found.set(said.title + (said.url ?? ''), known);
    }
  return [...found.values()].map(({ said, places }, i) => ({ ...said, key: `ref-${i + 1}`, places: [...places] }));
}

type Said = Pick<Reference, 'title' | 'year' | 'url'>;

function saidAt({ text, source }: SourcePlace): readonly Said[] {
  if (text !== undefined) return [sayText(text)];
  return (source ?? '').split(' · ').flatMap((part) => (part.trim() === '' ? [] : [saySource(part.trim())]));
}

function sayText({ name, title, date, address }: CitedText): Said {
  return { title: name.includes(title) ? name : `${name}: ${title}`, year: date?.slice(0, 4) ?? null, url: address };
}

/** `https://example.org/a (a newspaper, 24 February 2018)` */
function saySource(source: string): Said {
  const [, url = '', words = ''] = /^(https?:\/\/\S+)(?:\s+\((.*)\))?$/.exec(source) ?? [];
  if (url === '') return { title: source, year: null, url: null };
  return { title: words || url, year: null, url };
}
