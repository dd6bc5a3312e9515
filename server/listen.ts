import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What answers requests; whatever it returns is not waited for. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Where to listen. */
export interface Place {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:4000`, with the port it got. */
  readonly address: string;
  /** Takes no more requests, finishes those under way, and ends. */
  close(): Promise<void>;
}

/** How long requests under way have to finish once the server closes, in ms. */
const PATIENCE = 10_000;

/** Listens; throws PortInUseError or CannotListenError where it cannot. */
export async function listen(app: Listener, place: Place): Promise<Listening> {
  const server = createServer((request, response) => void app(request, response));
  await start(server, place);
  return { address: addressOf(server, place), close: createClose(server) };
}

function start(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new PortInUseError({ host, port }) : new CannotListenError({ host, port }, error),
      );
    });
    server.listen({ host, port }, resolve);
  });
}

function addressOf(server: Server, { host, port }: Place): string {
  const bound = server.address();
  return `http://${host.includes(':') ? `[${host}]` : host}:${isAddress(bound) ? bound.port : port}`;
}

function isAddress(bound: AddressInfo | string | null): bound is AddressInfo {
  return bound !== null && typeof bound === 'object';
}

function createClose(server: Server): () => Promise<void> {
  let isClosing = false;
  // A connection kept alive would hold the server open: it is closed as soon as its answer is out.
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (isClosing) setImmediate(() => server.closeIdleConnections());
    });
  });
  return () =>
    new Promise((resolve) => {
      isClosing = true;
      const timer = setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      server.closeIdleConnections();
    });
}

/** Thrown where another program already listens at a place. */
export class PortInUseError extends Error {
  readonly place: Place;
  constructor(place: Place) {
    super(`port ${place.port} of ${place.host} is in use by another program; end it or set PORT to another number`);
    this.name = 'PortInUseError';
    this.place = place;
  }
}

/** Thrown where a place cannot be listened at for any other reason. */
export class CannotListenError extends Error {
  readonly place: Place;
  constructor(place: Place, cause: NodeJS.ErrnoException) {
    super(
      `cannot listen at port ${place.port} of ${place.host} (${cause.code ?? cause.message}); check HOST and PORT`,
      {
        cause,
      },
    );
    this.name = 'CannotListenError';
    this.place = place;
  }
}
