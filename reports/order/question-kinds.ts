import { isNodeId, toNodeId, type NodeId } from '#graph/model/ids.js';
import { quarterOf } from '#graph/questions/quarters.js';
import type { Reader } from '#graph/questions/reader.js';
import { dayOfMeeting } from '#graph/questions/what-is-new.js';
import { buildCrosswalkTable } from '../build/build-crosswalk-table.js';
import { buildParticipationTables } from '../build/build-participation-tables.js';
import { buildQuarterTable } from '../build/build-quarter-table.js';
import {
  buildHelplineTable,
  buildIndicatorTable,
  buildInitiativeTable,
  buildNewsTable,
  buildTranslationTable,
} from '../build/build-record-tables.js';
import { OrderFault } from './order-fault.js';
import { readCount, readDay, readGroup, readPeriod, type Asked } from './read-asked.js';
import type { ReportKind } from './report-kind.js';

/** A year, in days: how long a check of a helpline holds where nothing else is asked for. */
const YEAR = '365';

/** The questions over all records, each as tables for people. */
export const QUESTION_KINDS: Readonly<Record<string, ReportKind>> = {
  crosswalk: {
    says: 'which country has what: yes, no and unknown apart',
    parameters: ['countries', 'to'],
    examples: ['--countries LDC', '--out crosswalk.csv'],
    usual: 'text',
    build: (reader, asked, today) => {
      const group = readGroup(asked);
      return buildCrosswalkTable(reader, { date: readDay(asked, 'to', today), ...(group !== undefined && { group }) });
    },
  },
  quarters: {
    says: 'which quarterly reports of regional offices came, are late or not yet due, as of the last day of the period',
    parameters: ['from', 'to'],
    examples: ['--from 2026-01-01 --to 2026-11-26'],
    usual: 'text',
    build: (reader, asked, today) => {
      const { from, to } = readPeriod(asked, today);
      return buildQuarterTable(reader, { asOf: to, ...(asked.from !== undefined && { from: quarterOf(from) }) });
    },
  },
  participation: {
    says: 'how developing countries took part in meetings, in counts by group and region',
    parameters: ['from', 'to'],
    examples: ['--from 2010-01-01'],
    usual: 'text',
    build: (reader, asked, today) => buildParticipationTables(reader, readPeriod(asked, today)),
  },
  initiatives: {
    says: 'pairs of initiatives that share topics, regions or partners, the most alike first',
    parameters: ['of', 'to'],
    examples: ['--of /ontology/initiative/itu-cop'],
    usual: 'text',
    build: (reader, asked, today) => {
      const of = readId(asked, 'of');
      return buildInitiativeTable(reader, { date: readDay(asked, 'to', today), ...(of !== undefined && { of }) });
    },
  },
  translations: {
    says: 'in which of the six official languages training materials and guidelines can be had',
    parameters: ['to'],
    examples: ['--format csv --out translations.csv'],
    usual: 'text',
    build: (reader, asked, today) => buildTranslationTable(reader, readDay(asked, 'to', today)),
  },
  new: {
    says: 'texts and records of every kind that are new after a day or a meeting',
    parameters: ['from', 'meeting', 'to'],
    examples: ['--from 2024-01-01', '--meeting /ontology/meeting/cwg-cop-07'],
    usual: 'text',
    build: async (reader, asked, today) => {
      const until = readDay(asked, 'to', today);
      return await buildNewsTable(reader, { since: await readStart(reader, asked), until });
    },
  },
  helplines: {
    says: 'helplines that nobody has checked for so many days, as of the last day of the period',
    parameters: ['days', 'to'],
    examples: ['--days 365 --to 2026-11-26'],
    usual: 'text',
    build: (reader, asked, today) =>
      buildHelplineTable(reader, { asOf: readDay(asked, 'to', today), threshold: readCount(asked, 'days', YEAR) }),
  },
  indicators: {
    says: 'which indicators can be compared across countries, and why',
    parameters: ['to'],
    examples: ['--format json'],
    usual: 'text',
    build: (reader, asked, today) => buildIndicatorTable(reader, readDay(asked, 'to', today)),
  },
};

function readId(asked: Asked, name: 'of' | 'meeting'): NodeId | undefined {
  const text = asked[name];
  if (text === undefined) return undefined;
  if (!isNodeId(text)) throw new OrderFault(`${name}: ${JSON.stringify(text)} is no id; ids look like /ontology/…`);
  return toNodeId(text);
}

async function readStart(reader: Reader, asked: Asked): Promise<string> {
  const meeting = readId(asked, 'meeting');
  if ((meeting === undefined) === (asked.from === undefined))
    throw new OrderFault('say since when: give either a day (from) or a meeting (meeting)');
  if (meeting === undefined) return readDay(asked, 'from', '');
  const day = await dayOfMeeting(reader, meeting);
  if (day === undefined) throw new OrderFault(`the graph holds no day of a meeting or event ${meeting}`, true);
  return day;
}
