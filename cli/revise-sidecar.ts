import type { NodeId } from '#graph/model/ids.js';

/** The sidecar of a draft with the version that it revises, in place of what it said; as it is where none is given, null where there is none. */
export function reviseSidecar(sidecar: Uint8Array | null, version: NodeId | null): Uint8Array | null {
  if (version === null) return sidecar;
  const written = new TextDecoder().decode(sidecar ?? new Uint8Array());
  const others = written.split(/\r?\n/).filter((line) => line !== '' && !/^revises:/.test(line));
  return new TextEncoder().encode([`revises: ${version}`, ...others, ''].join('\n'));
}
