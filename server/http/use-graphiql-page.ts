import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { FIRST_TAB } from '../examples.js';
import { respondWithFile } from './respond-with-file.js';
import { createStaticFile, type StaticFile } from './static-file.js';

/** The page and the content policy it needs. */
interface Page {
  readonly file: StaticFile;
  readonly contentPolicy: string;
}

/** Serves GraphiQL, whole and from here, to browsers that open /graphql. It is made when it is first opened: it is 9 MB. */
export function useGraphiqlPage(): Plugin {
  let made: Promise<Page> | undefined;
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      const isOpened = request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
      if (!/^\/graphql\/?$/.test(url.pathname) || !isOpened) return;
      made ??= createPage();
      const { file, contentPolicy } = await made;
      event.endResponse(
        respondWithFile(request, file, { fetchAPI, headers: { 'content-security-policy': contentPolicy } }),
      );
    },
  };
}

async function createPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = {
    title: 'cop-graph: GraphQL',
    defaultQuery: FIRST_TAB,
    endpoint: '/graphql',
    shouldPersistHeaders: false,
  };
  const html = renderGraphiQL(options);
  return { file: createStaticFile('/graphql.html', Buffer.from(html)), contentPolicy: contentPolicyOf(html) };
}

/**
 * Looser than the explorer's where the editor must have it: its script stands in the page, so it is named by its digest;
 * it writes its style as it goes; its workers are blobs of its own script. It still reaches nothing but this server.
 */
function contentPolicyOf(html: string): string {
  const digest = createHash('sha256').update(inlineScript(html)).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${digest}' blob:`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What stands between the first opening and the last closing tag: the script holds such tags as texts. */
function inlineScript(html: string): string {
  return html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
}
