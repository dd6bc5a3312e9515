import { randomUUID } from 'node:crypto';

const ids = new WeakMap<Request, string>();

/** The id under which a request is logged and answered: the client's own where it sends a plain one, else a new one. */
export function requestId(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const sent = request.headers.get('x-request-id') ?? '';
  const id = /^[\w.-]{1,64}$/.test(sent) ? sent : randomUUID();
  ids.set(request, id);
  return id;
}
