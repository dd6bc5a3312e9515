import type { Palette } from '../palette.js';
import type { Scene } from '../scene.js';
import type { Sketch } from '../sketch.js';
import { saveFile } from './save-file.js';
import { toCsv } from './to-csv.js';
import { toGraphml } from './to-graphml.js';
import { toPng } from './to-png.js';
import { toSvg } from './to-svg.js';

/** What is exported. */
export interface Exported {
  readonly scene: Scene;
  readonly sketch: Sketch;
  readonly palette: Palette;
  /** What the picture is of. */
  readonly name: string;
}

/** The forms in which the graph is saved, in the order in which they are offered. */
export const EXPORT_FORMS = ['png', 'svg', 'csv', 'graphml'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

const MAKERS: Readonly<Record<ExportForm, (exported: Exported) => Promise<Blob> | Blob>> = {
  png: ({ sketch, palette }) => toPng(sketch, palette),
  svg: ({ sketch, palette, name }) => new Blob([toSvg(sketch, palette, name)], { type: 'image/svg+xml' }),
  // The mark by which spreadsheets know UTF-8.
  csv: ({ scene }) => new Blob(['\uFEFF', toCsv(scene)], { type: 'text/csv;charset=utf-8' }),
  graphml: ({ scene }) => new Blob([toGraphml(scene)], { type: 'application/graphml+xml' }),
};

/** Saves the graph in a form; returns the name of the file. */
export async function exportGraph(form: ExportForm, exported: Exported): Promise<string> {
  const file = `${fileName(exported.name)}.${form}`;
  saveFile(file, await MAKERS[form](exported));
  return file;
}

/** "Resolution 67 (Rev. Kigali, 2022)" is "resolution-67-rev-kigali-2022". */
function fileName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 80) || 'graph';
}
