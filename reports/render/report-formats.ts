import type { Report } from '../model/report.js';
import { renderCsv } from './render-csv.js';
import { renderBibtex } from './render-bibtex.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';
import { renderRis } from './render-ris.js';
import { renderText } from './render-text.js';

/** A form in which a report is written. */
export interface ReportFormat {
  /** Of a file, with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** The width is that of a terminal, in characters; only plain text heeds it. */
  readonly render: (report: Report, width?: number) => string | Uint8Array | Promise<Uint8Array>;
}

/** Every format by its name. A new one is a new row. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  docx: {
    ending: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // The library for Word is large, and most commands never need it.
    render: async (report) => (await import('./docx/render-docx.js')).renderDocx(report),
  },
  md: { ending: '.md', mediaType: 'text/markdown; charset=utf-8', render: (report) => renderMarkdown(report) },
  html: { ending: '.html', mediaType: 'text/html; charset=utf-8', render: renderHtml },
  csv: { ending: '.csv', mediaType: 'text/csv; charset=utf-8', render: renderCsv },
  bibtex: { ending: '.bib', mediaType: 'application/x-bibtex; charset=utf-8', render: renderBibtex },
  ris: {
    ending: '.ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    render: renderRis,
  },
  text: { ending: '.txt', mediaType: 'text/plain; charset=utf-8', render: renderText },
  json: { ending: '.json', mediaType: 'application/json; charset=utf-8', render: (report) => JSON.stringify(report) },
};
