/** What a reference says of a version. */
export interface Cited {
  readonly id: string;
  /** "World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022)". */
  readonly name: string;
  readonly title: string;
  readonly date: string | null;
  readonly body: string | null;
  readonly number: string | null;
  /** Where it stands officially; null where no register knows. */
  readonly address: string | null;
}

/** Words of a clause as a quotation with where they stand: “to continue …” (Resolution 67 (Rev. Kigali, 2022), recalling d). */
export function printQuotation(words: string, cited: Pick<Cited, 'name'>, place: string): string {
  return `“${words.replace(/[;,.]\s*$/, '').trim()}” (${cited.name}, ${place})`;
}

/** The version as an entry of BibTeX, of the type that knows no publisher and no journal. */
export function printBibtex(cited: Cited): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escapeTex(cited.title)}}`],
    ['author', cited.body === null ? null : `{{${escapeTex(cited.body)}}}`],
    ['year', yearOf(cited) === null ? null : `{${yearOf(cited) ?? ''}}`],
    ['number', cited.number === null ? null : `{${escapeTex(cited.number)}}`],
    ['howpublished', `{${escapeTex(cited.name)}}`],
    ['url', cited.address === null ? null : `{${cited.address}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${keyOf(cited.id)},\n${lines.join(',\n')}\n}\n`;
}

/** The version as RIS, which reference managers read; a resolution is their "legal rule or regulation". */
export function printRis(cited: Cited): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'LEGAL'],
    ['TI', cited.title],
    ['AU', cited.body],
    ['PY', yearOf(cited)],
    ['M1', cited.number],
    ['N1', cited.name],
    ['UR', cited.address],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]));
  return `${lines.join('\r\n')}\r\n`;
}

function yearOf({ date }: Cited): string | null {
  return /^\d{4}/.exec(date ?? '')?.[0] ?? null;
}

/** `/akn/…/itu-wtdc/2010/res-67/eng@2022` is `itu-wtdc-2010-res-67-eng-2022`. */
function keyOf(id: string): string {
  return id
    .split('/')
    .slice(-4)
    .join('-')
    .replace(/[^\w-]+/g, '-');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
