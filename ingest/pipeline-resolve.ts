import type { DraftReading } from './model/draft.js';
import type { ReadDraft } from './pipeline-drafts.js';
import type { ResolvedRead } from './pipeline-manifest.js';
import type { Extraction } from './pipeline-read.js';
import type { createResolvers, Resolver } from './resolve/create-resolver.js';
import { toKnownDocument } from './resolve/known-instruments.js';

export type ResolvedDraft = ResolvedRead & Pick<DraftReading, 'sidecar'>;

/** Citations stand for what the registers know, or for one of the documents themselves: all are read before any is resolved. Nothing ever stands for a draft. */
export function resolveAll(
  resolvers: ReturnType<typeof createResolvers>,
  extracted: readonly Extraction[],
  drafts: readonly ReadDraft<Extraction>[] = [],
): { readonly read: readonly ResolvedRead[]; readonly drafts: readonly ResolvedDraft[] } {
  const resolver = resolvers(extracted.flatMap(({ found }) => (found ? toKnownDocument(found.document.identity) : [])));
  return {
    read: extracted.map((one) => resolveOne(resolver, one)),
    drafts: drafts.map(({ extraction, sidecar }) => ({ ...resolveOne(resolver, extraction), sidecar })),
  };
}

/** Resolves the citations of one document. */
export function resolveOne(resolver: Resolver, { found, diagnostics }: Extraction): ResolvedRead {
  if (found === null) return { reading: null, diagnostics, lookUps: [] };
  const resolved = resolver(found.document, found.findings.citations);
  const findings = { ...found.findings, citations: resolved.citations };
  return {
    reading: { ...found, findings },
    diagnostics: [...diagnostics, ...found.findings.diagnostics, ...resolved.diagnostics],
    lookUps: resolved.lookUps,
  };
}
