import { buildClauseBrief } from '../build/build-clause-brief.js';
import { buildCountrySheet } from '../build/build-country-sheet.js';
import { buildCoverageTable } from '../build/build-coverage-table.js';
import { buildDutyTable } from '../build/build-duty-table.js';
import { buildLiaisonStatement } from '../build/build-liaison-statement.js';
import { buildQuarterlyReport } from '../build/build-quarterly-report.js';
import { buildWtdcReport } from '../build/build-wtdc-report.js';
import { dayAfter } from '#graph/questions/days.js';
import { dayOfMeeting } from '#graph/questions/what-is-new.js';
import { findInstrument } from './find-instrument.js';
import { findClause, findCountry, findGroup, findRegion, lastMeeting } from './find-things.js';
import { OrderFault } from './order-fault.js';
import { quarterDays } from './quarter-days.js';
import { readDimension, readLanguage, readPeriod, readSource } from './read-asked.js';
import { QUESTION_KINDS } from './question-kinds.js';
import type { ReportKind } from './report-kind.js';

/** Every kind of report by its name. A new one is a new row. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = {
  wtdc: {
    says: 'the report on the implementation of a resolution over a period, in the order of its clauses',
    parameters: ['resolution', 'of', 'from', 'to', 'source', 'language'],
    examples: [
      '--resolution 67 --from 2022-06-17 --to 2025-11-28 --out report.docx',
      '--resolution 67 --from 2022-06-17 --to 2025-11-28 --language fr --out report.md',
    ],
    build: async (reader, asked, today) => {
      const [period, language, source] = [readPeriod(asked, today), readLanguage(asked), readSource(asked)];
      return await buildWtdcReport(reader, { of: await findInstrument(reader, asked), ...period, language, source });
    },
  },
  liaison: {
    says: 'a liaison statement to a group: everything new since its last recorded meeting, or since a day',
    parameters: ['group', 'from', 'to', 'source', 'language'],
    examples: [
      '--group CWG-COP --out liaison.docx',
      '--group CWG-COP --from 2025-01-01 --language es --out liaison.docx',
    ],
    build: async (reader, asked, today) => {
      const [{ to }, language, source] = [readPeriod(asked, today), readLanguage(asked), readSource(asked)];
      const group = await findGroup(reader, asked);
      const since = asked.from === undefined ? ((await lastMeeting(reader, group, to)) ?? null) : null;
      const met = since === null ? undefined : await dayOfMeeting(reader, since.id);
      const from = asked.from ?? (met && dayAfter(met));
      if (from === undefined)
        throw new OrderFault(`no meeting of ${asked.group ?? 'the group'} before ${to} is recorded; name a day (from)`);
      return await buildLiaisonStatement(reader, { group, since, from, to, language, source });
    },
  },
  quarterly: {
    says: 'the report of a regional office on a quarter: what is recorded of the region and its countries',
    parameters: ['region', 'quarter', 'source', 'language'],
    examples: ['--region Africa --quarter 2025-Q1 --out africa.docx'],
    build: async (reader, asked) => {
      const [days, language, source] = [quarterDays(asked.quarter), readLanguage(asked), readSource(asked)];
      return await buildQuarterlyReport(reader, { region: await findRegion(reader, asked), ...days, language, source });
    },
  },
  country: {
    says: 'what is recorded of a country, kind by kind, and what is not known',
    parameters: ['country', 'to', 'source', 'language'],
    examples: ['--country Rwanda --out rwanda.docx', '--country RW --language fr --out rwanda.html'],
    build: async (reader, asked, today) => {
      const [{ to }, language, source] = [readPeriod(asked, today), readLanguage(asked), readSource(asked)];
      return await buildCountrySheet(reader, { country: await findCountry(reader, asked), to, language, source });
    },
  },
  brief: {
    says: 'a brief on a clause: its lineage, what rests on it, what is done, what is open',
    parameters: ['clause', 'resolution', 'of', 'to', 'source', 'language'],
    examples: ['--resolution 67 --clause "invites Member States/3" --out brief.docx'],
    build: async (reader, asked, today) => {
      const [{ to }, language, source] = [readPeriod(asked, today), readLanguage(asked), readSource(asked)];
      return await buildClauseBrief(reader, { clause: await findClause(reader, asked), to, language, source });
    },
  },
  duties: {
    says: 'each duty of a text, whom it addresses, what implements it, as one table',
    parameters: ['resolution', 'of', 'to'],
    examples: ['--resolution 67', '--resolution 67 --out duties.csv'],
    usual: 'text',
    build: async (reader, asked, today) => {
      const { to: date } = readPeriod(asked, today);
      return await buildDutyTable(reader, { of: await findInstrument(reader, asked), date });
    },
  },
  coverage: {
    says: 'how many records answer a text, by clause, country, region, audience or theme',
    parameters: ['resolution', 'of', 'by', 'to'],
    examples: ['--resolution 67 --by country --out coverage.csv'],
    usual: 'text',
    build: async (reader, asked, today) => {
      const [{ to: date }, by] = [readPeriod(asked, today), readDimension(asked)];
      return await buildCoverageTable(reader, { of: await findInstrument(reader, asked), date, by });
    },
  },
  ...QUESTION_KINDS,
};
