import { z } from 'zod';
import { isNodeId } from '#graph/model/ids.js';

/** An id of the graph, `/ontology/organization/itu-bdt`. */
export const id = z.string().refine(isNodeId, {
  error: 'is no id; ids look like /ontology/organization/itu-bdt or /akn/un/act/convention/un-ga/1989/crc',
});
/** Words on one line: neither markup nor what a spreadsheet would run as a formula. */
export const words = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  .refine((text) => !/<\/?[a-z!][^<>]*>/i.test(text), { error: 'holds markup; write plain words' })
  .refine((text) => !/^[=@]|^[+-](?![\d ])/.test(text), { error: 'begins like a formula; write plain words' });
/** `2022` or `2022-06-16`: quote a year in YAML, or it is read as a number. */
export const date = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((text) => /^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/.test(text), {
    error: 'is no date; write 2022 or 2022-06-16',
  });
/** An address of the web. */
export const address = z.url({ protocol: /^https?$/, error: 'is no address; write https://…' });
/** Where a fact was seen: an address, or a document and place. At least one. */
export const sources = z.array(words).min(1, { error: 'names no source; say where the facts were seen' });
/** Other names; none where left out. */
export const aliases = z.array(words).default([]);
/** Ids; none where left out. */
export const ids = z.array(id).default([]);
/** The day on which the sources were last looked at. */
export const seen = date.optional();
/** What each provision of an instrument is about, by its element id, `art_34`. */
export const provisions = z
  .record(z.string().regex(/^[a-z]+_[A-Za-z0-9_.-]+$/, { error: 'is no element id, such as art_34' }), words)
  .default({});
