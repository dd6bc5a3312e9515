import { toCodes, toLine, toLines, type Draft } from './draft.js';

/** A file to be saved. */
export interface DraftFile {
  readonly name: string;
  readonly text: string;
}

/** The file of a submission: front matter in YAML, then Markdown. What is typed stays words, whatever it looks like. */
export function printDraft(draft: Draft): DraftFile {
  const name = nameOf(draft);
  const front = frontOf(draft, name).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = [`# ${escapeLine(toLine(draft.title))}`, ...SECTIONS.flatMap((section) => printSection(draft, section))];
  return { name: `${name}.md`, text: `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n` };
}

type Value = string | readonly string[];

/** What is known of a submission, by the names of the guide; what was left empty is left out. JSON on one line is YAML. */
function frontOf(draft: Draft, name: string): readonly (readonly [string, Value])[] {
  const pairs: readonly (readonly [string, Value])[] = [
    ['id', `/ontology/practice/${name}`],
    ['country', draft.country],
    ['submitter', toLine(draft.submitter)],
    ['submittedTo', draft.meeting === '' ? [] : [draft.meeting]],
    ['date', draft.date],
    ['status', 'submitted'],
    ['audiences', draft.audiences],
    ['themes', draft.themes],
    ['languages', toCodes(draft.languages)],
    ['implements', [...new Set(toLines(draft.clauses))]],
    ['sources', toLines(draft.sources)],
    ['seen', draft.seen],
  ];
  return pairs.filter(([, value]) => value.length > 0);
}

/** The headings of a submission, as the example of the form has them. */
const SECTIONS = [
  { field: 'problem', heading: 'Problem' },
  { field: 'done', heading: 'What was done' },
  { field: 'results', heading: 'Results' },
  { field: 'evidence', heading: 'Evidence' },
] as const;

function printSection(draft: Draft, { field, heading }: (typeof SECTIONS)[number]): readonly string[] {
  const lines = toLines(draft[field]);
  return lines.length === 0 ? [] : [`## ${heading}`, ...lines.map(escapeLine)];
}

/** A line in which nothing is Markdown: neither a mark within it nor what would begin a list, a rule or a heading. */
function escapeLine(line: string): string {
  return line
    .split(' ')
    .map(escapeWord)
    .join(' ')
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

/** An address would keep the strokes that guard its marks: where it has such marks it is written so that it is read as words. */
function escapeWord(word: string): string {
  const escaped = word.replace(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`);
  return escaped === word ? word : escaped.replace(/:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`);
}

/** `rw-2026-11-26-a-helpline-in-schools`: the country, the day and the title as far as they are written in Latin letters. */
function nameOf({ country, date, title }: Draft): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = (words.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return [country.split('/').at(-1) ?? '', date, slug].filter((part) => part !== '').join('-');
}
