import type { Plugin } from 'graphql-yoga';
import { slug } from '#graph/model/ids.js';
import { GraphChangingError, ofOneState } from '#graph/questions/of-one-state.js';
import { DeadlinePassedError, StoreUnavailableError, type Store } from '#graph/store/store.js';
import type { Report } from '#reports/model/report.js';
import { OrderFault } from '#reports/order/order-fault.js';
import { orderReport } from '#reports/order/order-report.js';
import { REPORT_FORMATS, type ReportFormat } from '#reports/render/report-formats.js';
import { respondWithFile, type ResponseMaker } from './respond-with-file.js';
import { toStaticFile } from './static-file.js';

/** `/reports/wtdc`; the explorer's room is `/reports`. */
const ADDRESS = /^\/reports\/([^/]+)$/;
/** Longest query of an address, in characters. */
const MOST_CHARACTERS = 2000;
/** Most that are built at once: each holds all that it says in memory. */
const MOST_AT_ONCE = 2;

interface Parts {
  readonly store: Store;
  readonly today: () => string;
  /** Longest that the questions of one report may take, in ms. */
  readonly mostTime: number;
}

/** Answers GET /reports/KIND?…&format=docx&lang=en with the report, built from the graph as it is now; nothing is kept. */
export function useReports({ store, today, mostTime }: Parts): Plugin {
  let underWay = 0;
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      const kind = ADDRESS.exec(url.pathname)?.[1];
      if (kind === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      if (underWay >= MOST_AT_ONCE) {
        event.endResponse(refuse(fetchAPI, { status: 503, error: BUSY }));
        return;
      }
      underWay += 1;
      try {
        const wanted = readAddress(kind, url);
        const until = store.until(performance.now() + mostTime);
        const order = { ...wanted, today: today() };
        const { value: report } = await ofOneState(until, () => orderReport(until, order));
        event.endResponse(await respond(request, { report, format: wanted.format, fetchAPI }));
      } catch (error) {
        event.endResponse(refuse(fetchAPI, describe(error)));
      } finally {
        underWay -= 1;
      }
    },
  };
}

interface Wanted {
  readonly kind: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly format: ReportFormat;
}

function readAddress(kind: string, { search, searchParams }: URL): Wanted {
  if (search.length > MOST_CHARACTERS)
    throw new OrderFault(`the address has more than ${MOST_CHARACTERS} characters after its question mark`);
  const names = [...searchParams.keys()];
  const doubled = names.find((name, i) => names.indexOf(name) !== i);
  if (doubled !== undefined) throw new OrderFault(`${JSON.stringify(doubled)} is there twice; name it once`);
  const { format = 'docx', lang, ...rest } = Object.fromEntries(searchParams);
  const known = Object.hasOwn(REPORT_FORMATS, format) ? REPORT_FORMATS[format] : undefined;
  if (known === undefined)
    throw new OrderFault(
      `there is no format ${JSON.stringify(format)}; write one of ${Object.keys(REPORT_FORMATS).join(', ')}`,
    );
  const given = Object.entries(rest).filter(([, value]) => value.trim() !== '');
  const asked = Object.fromEntries(lang === undefined ? given : [...given, ['language', lang]]);
  return { kind, asked, format: known };
}

interface Answer {
  readonly report: Report;
  readonly format: ReportFormat;
  readonly fetchAPI: ResponseMaker;
}

async function respond(request: Request, { report, format, fetchAPI }: Answer): Promise<Response> {
  const made = await format.render(report);
  const body = typeof made === 'string' ? Buffer.from(made) : made;
  const name = `${slug(report.title.replaceAll('œ', 'oe')).slice(0, 100)}${format.ending}`;
  const place = format.ending === '.json' ? 'inline' : 'attachment';
  const headers = { 'content-disposition': `${place}; filename="${name}"` };
  return respondWithFile(request, toStaticFile(body, format.mediaType), { fetchAPI, headers });
}

const BUSY = 'other reports are being made; ask again shortly';

interface Refusal {
  readonly status: 400 | 404 | 503 | 504;
  readonly error: string;
}

/** What a client is told of an error; throws it where it is the server's own. */
function describe(error: unknown): Refusal {
  if (error instanceof OrderFault) return { status: error.isMissing ? 404 : 400, error: error.message };
  if (error instanceof GraphChangingError)
    return { status: 503, error: 'the graph is being written again and again; ask again shortly' };
  if (error instanceof StoreUnavailableError)
    return { status: 503, error: 'the graph store does not answer at the moment; try again shortly' };
  if (error instanceof DeadlinePassedError)
    return { status: 504, error: 'the report took too long and was ended; ask for a shorter period' };
  throw error;
}

function refuse(fetchAPI: ResponseMaker, { status, error }: Refusal): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  };
  return new fetchAPI.Response(JSON.stringify({ error }), { status, headers });
}
