import type { Reader } from '#graph/questions/reader.js';
import { buildCoverageTable } from '../build/build-coverage-table.js';
import { buildDutyTable } from '../build/build-duty-table.js';
import { buildWtdcReport } from '../build/build-wtdc-report.js';
import type { Report } from '../model/report.js';
import { findInstrument } from './find-instrument.js';
import { readDimension, readLanguage, readPeriod, readSource, type Asked, type ParameterName } from './read-asked.js';

/** A kind of report: what can be asked of it, and how it is built. */
export interface ReportKind {
  /** What it is, in one line. */
  readonly says: string;
  readonly parameters: readonly ParameterName[];
  /** Parameters as a command would write them. */
  readonly examples: readonly string[];
  /** Undefined where the graph holds nothing to report on; throws OrderFault where it is asked for wrongly. `today` ends a period that names no end. */
  readonly build: (reader: Reader, asked: Asked, today: string) => Promise<Report | undefined>;
}

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
  duties: {
    says: 'each duty of a text, whom it addresses, what implements it, as one table',
    parameters: ['resolution', 'of', 'to'],
    examples: ['--resolution 67', '--resolution 67 --out duties.csv'],
    build: async (reader, asked, today) => {
      const { to: date } = readPeriod(asked, today);
      return await buildDutyTable(reader, { of: await findInstrument(reader, asked), date });
    },
  },
  coverage: {
    says: 'how many records answer a text, by clause, country, region, audience or theme',
    parameters: ['resolution', 'of', 'by', 'to'],
    examples: ['--resolution 67 --by country --out coverage.csv'],
    build: async (reader, asked, today) => {
      const [{ to: date }, by] = [readPeriod(asked, today), readDimension(asked)];
      return await buildCoverageTable(reader, { of: await findInstrument(reader, asked), date, by });
    },
  },
};
