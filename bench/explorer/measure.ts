import { findChromium, INSTALL_CHROMIUM, openChromium } from '../../test/support/chromium.js';
import { GENERATED_DOCUMENT, generateDocument } from '../../test/support/generated-document.js';
import { ms, within, type Figure } from '../figure.js';
import { serveGenerated } from '../../test/support/serve-generated.js';
import { servePlain } from './serve-plain.js';
import { watchPage, type Behaviour } from './watch-page.js';

/** What is aimed at for so many nodes; null where the issue sets no limit. */
const AIMS = {
  500: { nodes: 500, drawn: 1000, task: 50, frames: 30 },
  5000: { nodes: 5000, drawn: null, task: null, frames: 30 },
} as const;
type Aim = (typeof AIMS)[keyof typeof AIMS];

/** The graph of a generated document of 500 nodes in a real page, by Chromium's own traces, beside cytoscape-fcose plainly in the page on the same graph. */
export const measureExplorer = (): Promise<readonly Figure[]> => measure(AIMS[500]);

/** The same with 5,000 nodes. */
export const measureLargeExplorer = (): Promise<readonly Figure[]> => measure(AIMS[5000]);

async function measure(aim: Aim): Promise<readonly Figure[]> {
  const executable = findChromium();
  if (executable === undefined) throw new Error(`there is no Chromium to measure in: ${INSTALL_CHROMIUM}`);
  const browser = await openChromium(executable);
  const served = await serveGenerated(aim.nodes);
  const plain = await servePlain(generateDocument(aim.nodes));
  const query = `graph?doc=${GENERATED_DOCUMENT}&pane=graph`;
  const watch = (): Promise<Behaviour> => watchPage(browser, `${served.address}/${query}`);
  // The first view of a server that has answered nothing yet is measured by `start`.
  await watch();
  const ours = await watch();
  const peer = await watchPage(browser, plain.address);
  await Promise.all([browser.close(), served.end(), plain.end()]);
  return toFigures(aim, ours, peer);
}

function toFigures({ nodes, drawn, task, frames }: Aim, ours: Behaviour, peer: Behaviour): readonly Figure[] {
  const beside = (words: string): string =>
    `cytoscape-fcose in the page ${peer.drawn === null ? 'gave no picture in half a minute' : words}`;
  return [
    {
      what: `${nodes} nodes, first view`,
      ours: ours.drawn === null ? 'none' : ms(ours.drawn),
      beside: beside(ms(peer.drawn ?? 0)),
      verdict: drawn === null ? '' : within(ours.drawn ?? Infinity, drawn),
    },
    {
      what: `${nodes} nodes, longest task of the main thread (in processor time)`,
      ours: `${ms(ours.longestTask)} (${ms(ours.longestWork)})`,
      beside: `cytoscape-fcose in the page ${ms(peer.longestTask)} (${ms(peer.longestWork)})`,
      verdict: task === null ? '' : within(ours.longestTask, task),
    },
    {
      what: `${nodes} nodes, frames a second while panning`,
      ours: ours.frames.toFixed(0),
      beside: beside(peer.frames.toFixed(0)),
      verdict: within(frames, ours.frames),
    },
  ];
}
