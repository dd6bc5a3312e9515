import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.js';
import { askReport, type ReportPreview } from '../../api/ask-report.js';
import { say } from '../../i18n/words.js';
import { useExplorer } from '../../panels/explorer.js';
import { Nothing, ProblemNotice, Waiting } from '../../panels/notices.js';
import { ViewLink } from '../../panels/view-link.js';
import { enter, setPick } from '../../state/view.js';
import '../../styles/reports.css';
import '../../styles/table.css';
import { reportAddress, REPORT_NAMES, reportOf } from './report-address.js';
import { ReportForm } from './report-form.js';
import { Preview } from './report-preview.js';

/** Documents for delegates: a kind is chosen, what it is about is named, and it is read here before it is taken away. */
export function ReportsRoom(): JSX.Element {
  const { state } = useExplorer();
  const address = reportAddress(state.view, 'json', state.language);
  const chosen = reportOf(state.view);
  return (
    <div class="panel room">
      <nav aria-label={say('reports.kinds')}>
        <ul class="sub-tabs">
          {REPORT_NAMES.map((name) => (
            <li key={name}>
              <ViewLink
                to={(view) => setPick(enter(view, 'reports'), 'report', name === 'wtdc' ? null : name)}
                class="sub-tab"
                isCurrent={name === chosen}
              >
                {say(`reports.${name}`)}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <ReportForm key={chosen} name={chosen} />
      {address === null ? (
        <Nothing title={say('reports.unnamed')} hint={say('reports.unnamedHint')} />
      ) : (
        <AskedReport address={address} />
      )}
    </div>
  );
}

const FORMATS = ['docx', 'md', 'html', 'csv', 'bibtex', 'ris'] as const;
const FORMAT_WORDS = { docx: 'Word', md: 'Markdown', html: 'HTML', csv: 'CSV', bibtex: 'BibTeX', ris: 'RIS' } as const;

function AskedReport({ address }: { readonly address: string }): JSX.Element {
  const { view, language } = useExplorer().state;
  const [answer, setAnswer] = useState<Answer<ReportPreview> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    setAnswer(null);
    void askReport(address, asking.signal).then((came) => asking.signal.aborted || setAnswer(came));
    return () => asking.abort();
  }, [address, tries]);
  if (answer === null) return <Waiting words={say('reports.making')} lines={8} />;
  if (answer.kind === 'problem')
    return (
      <ProblemNotice what={say('problem.what.report')} problem={answer.problem} onRetry={() => setTries(tries + 1)} />
    );
  return (
    <>
      <p class="report-formats">
        {say('reports.save')}{' '}
        {FORMATS.map((format) => (
          <a key={format} class="button" href={reportAddress(view, format, language) ?? ''} download="">
            {FORMAT_WORDS[format]}
          </a>
        ))}
      </p>
      <Preview report={answer.value} />
    </>
  );
}
