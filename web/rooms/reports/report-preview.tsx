import type { JSX } from 'preact';
import type { ReportBlock, ReportPlace, ReportPreview } from '../../api/ask-report.js';
import { scriptOf } from '../../i18n/script.js';
import { say } from '../../i18n/words.js';

/** A report as it will be, every word of it text, each sentence with the places that it rests on. */
export function Preview({ report }: { readonly report: ReportPreview }): JSX.Element {
  const above = headingsAbove(report.blocks);
  return (
    <article class="report" {...scriptOf(report.language)}>
      <h1 class="report-title">{report.title}</h1>
      <dl class="report-cover">
        {report.cover.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.blocks.map((block, i) => (
        <Block key={i} block={block} under={above[i] ?? ''} />
      ))}
    </article>
  );
}

/** The headings that each block stands under: "Resolves › Clause 1". */
function headingsAbove(blocks: readonly ReportBlock[]): readonly string[] {
  let part = '';
  let clause = '';
  return blocks.map((block) => {
    if (block.kind === 'heading') [part, clause] = block.level === 1 ? [block.words, ''] : [part, block.words];
    return clause === '' ? part : `${part} › ${clause}`;
  });
}

interface BlockProps<Kind extends ReportBlock['kind'] = ReportBlock['kind']> {
  readonly block: Extract<ReportBlock, { kind: Kind }>;
  readonly under: string;
}

function Block({ block, under }: BlockProps): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.words}</h2> : <h3>{block.words}</h3>;
    case 'table':
      return <Table block={block} under={under} />;
    case 'quotation':
      return (
        <blockquote {...scriptOf(block.language)}>
          {block.sentence.words} <Places from={block.sentence.from} />
        </blockquote>
      );
    case 'gap':
    case 'paragraph':
      return (
        <p class={block.kind === 'gap' ? 'report-gap' : undefined}>
          {block.sentence.words} <Places from={block.sentence.from} />
        </p>
      );
  }
}

/** Tables of several clauses are captioned alike: who hears them is told which is which. */
function Table({ block, under }: BlockProps<'table'>): JSX.Element {
  return (
    <div class="table-scroll" role="region" aria-label={`${under}: ${block.caption}`} tabIndex={0}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ cells, from }, i) => (
            <tr key={i}>
              {cells.map((cell, column) => (
                <td key={column}>
                  {cell} {column === 0 && <Places from={from} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What words rest on, behind a mark that can be opened. */
function Places({ from }: { readonly from: readonly ReportPlace[] }): JSX.Element {
  return (
    <details class="report-places">
      <summary>{say('reports.source')}</summary>
      <ul {...scriptOf('en')}>
        {from.map(({ file, line, quote, source }, i) => (
          <li key={i}>
            {line === null ? file : `${file}:${line}`}
            {quote !== null && ` “${quote}”`}
            {source !== null && ` ${source}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
