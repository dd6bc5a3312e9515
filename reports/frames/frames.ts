import type { ReportLanguage } from '../model/report.js';
import { ENGLISH } from './english.js';
import type { FrameTexts } from './frame-texts.js';
import { FRENCH } from './french.js';
import { SPANISH } from './spanish.js';

/** The frame of each language. */
export const FRAMES: Readonly<Record<ReportLanguage, FrameTexts>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** Fills the names in braces of a frame text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
