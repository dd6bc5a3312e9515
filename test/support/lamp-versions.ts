import { toNodeId, type NodeId } from '#graph/model/ids.js';
import type { SourceFile } from '#ingest/model/source.js';

const WORK = '/akn/un/statement/deliberation/itu-pp/2036/res-902';
const OTHER = '/akn/un/statement/deliberation/itu-wtdc/2041/res-977';
const LATER = '/akn/un/statement/deliberation/itu-wtdc/2043/res-988';

/** What a register knows of them: their versions, and the conferences by which a citation tells them apart. */
const REGISTER = `instruments:
${entry(WORK, '902', ['Villagetown, 2036', 'Sampleville, 2040', 'Exampletown, 2044'])}${entry(OTHER, '977', ['Sampleville, 2041'])}events:
${event('itu-pp', 'Villagetown', 2036)}${event('itu-pp', 'Sampleville', 2040)}${event('itu-pp', 'Exampletown', 2044)}${event('itu-wtdc', 'Sampleville', 2041)}`;

/** Three versions of one made-up resolution, a resolution of another body that says some of the same, and one that takes that one's place. */
export const LAMP_VERSIONS: readonly SourceFile[] = [
  file('registers/made-up.yaml', REGISTER),
  ...document('lamps-2036', { work: WORK, number: '902', date: '2036' }, [
    'recalling',
    'a)\tthat lamps let children read after dark, as the survey of eleven villages showed;',
    'instructs the Secretary-General',
    '1\tto publish figures on broken lamps in schools every second year;',
    '2\tto write to makers of lamps about plugs which break within a month;',
  ]),
  ...document('lamps-2040', { work: WORK, number: '902', date: '2040' }, [
    'recalling',
    'a)\tthat lamps let children read after dark, as the survey of eleven villages showed;',
    'instructs the Secretary-General',
    '1\tto lend lamps to schools which have none before the winter begins;',
    '2\tto publish figures on broken lamps in schools every year;',
  ]),
  ...document('lamps-2044', { work: WORK, number: '902', date: '2044' }, [
    'recalling',
    'a)\tthat lamps let children read after dark, as the survey of eleven villages showed;',
    'b)\tResolution 977 (Sampleville, 2041) of the World Telecommunication Development Conference;',
    'instructs the Secretary-General',
    '1\tto publish figures on broken lamps in schools every year;',
    '2\tto lend lamps to schools which have none before the winter begins;',
  ]),
  ...document('shelves-2041', { work: OTHER, number: '977', date: '2041' }, [
    'considering',
    'a)\tthat lamps let children read after dark, as the survey of eleven villages showed;',
    'instructs the Director of the Telecommunication Development Bureau',
    '1\tto build shelves near windows;',
    '2\tto send baskets of picture books to every island which asks for them;',
  ]),
  ...document('shelves-2043', { work: LATER, number: '988', date: '2043', renews: OTHER }, [
    'considering',
    'a)\tthat lamps let children read after dark, as the survey of eleven villages showed;',
    'b)\tResolution 902 (Sampleville, 2040) of the Plenipotentiary Conference;',
    'instructs the Director of the Telecommunication Development Bureau',
    '1\tto send baskets of picture books to every island and harbour which asks for them;',
  ]),
];

/** The first instrument, and its versions, oldest first. */
export const LAMP_WORK = toNodeId(WORK);
export const LAMPS = [versionId(WORK, 2036), versionId(WORK, 2040), versionId(WORK, 2044)] as const;
/** The text of the other body, and the one that takes its place. */
export const SHELVES = [versionId(OTHER, 2041), versionId(LATER, 2043)] as const;

function versionId(work: string, year: number): NodeId {
  return toNodeId(`${work}/eng@${year}`);
}

interface Said {
  readonly work: string;
  readonly number: string;
  readonly date: string;
  readonly renews?: string;
}

function document(name: string, said: Said, lines: readonly string[]): readonly SourceFile[] {
  const place = { '2036': 'Villagetown', '2040': 'Sampleville', '2041': 'Sampleville' }[said.date] ?? 'Exampletown';
  const isDevelopment = said.work !== WORK;
  const conference = isDevelopment ? 'World Telecommunication Development Conference' : 'Plenipotentiary Conference';
  const text = [
    `RESOLUTION ${said.number} (${place.toUpperCase()}, ${said.date})`,
    `Made-up matter of ${name}`,
    `The ${conference} of the International Telecommunication Union (${place}, ${said.date}),`,
    ...lines,
  ];
  const sidecar = {
    ...{ work: said.work, type: 'resolution', title: `Made-up matter of ${name}` },
    ...{ body: isDevelopment ? 'ITU WTDC' : 'ITU PP', number: `'${said.number}'`, revision: `${place}, ${said.date}` },
    ...{ date: `'${said.date}'`, language: 'en', source: 'made up for tests', licence: 'made up for tests' },
    ...(said.renews && { renews: said.renews }),
  };
  const yaml = Object.entries(sidecar).map(([key, value]) => `${key}: ${value}\n`);
  return [file(`resolutions/${name}.txt`, `${text.join('\n')}\n`), file(`resolutions/${name}.yaml`, yaml.join(''))];
}

function entry(id: string, number: string, revisions: readonly string[]): string {
  const versions = revisions.map((revision) => {
    const date = revision.slice(-4);
    return `      - { id: ${id}/eng@${date}, revision: '${revision}', date: '${date}' }\n`;
  });
  const body = id === WORK ? 'itu-pp' : 'itu-wtdc';
  return `  - id: ${id}
    type: resolution
    title: Made-up matter ${number}
    number: '${number}'
    body: /ontology/organization/${body}
    sources: [made up for tests]
    versions:
${versions.join('')}`;
}

function event(body: string, place: string, year: number): string {
  return `  - id: /ontology/event/${body}-${year}
    name: Made-up conference ${year}
    type: conference
    body: /ontology/organization/${body}
    place: ${place}
    start: '${year}'
    sources: [made up for tests]
`;
}

function file(path: string, content: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(content) };
}
