import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../i18n/words.js';
import type { Canvas } from './canvas.js';
import { toPlace } from './drawing.js';
import type { ExportForm } from './export/export-graph.js';
import type { Point } from './layout/place.js';
import { Overview } from './overview.js';
import { readPalette } from './read-palette.js';
import { pressKey, ZOOM_STEP, type KeyTarget } from './press-key.js';
import { toSketch } from './sketch.js';
import { useGraph, type GraphProps } from './use-graph.js';

/** What the panel around the canvas may ask of it. */
export interface GraphHandle {
  /** Where something is drawn that may be put elsewhere; null for anything else. */
  readonly placeOf: (id: string) => Point | null;
  /** Saves what is drawn as a file; returns the name of the file. */
  readonly save: (form: ExportForm, name: string) => Promise<string>;
}

/** What the graph shows and tells. */
export interface GraphViewProps extends GraphProps {
  /** What it is called and how it is used, for who does not see it. */
  readonly label: string;
  readonly keys: KeyTarget;
  /** What stands above the canvas and acts on it. */
  readonly tools: (handle: GraphHandle) => ComponentChildren;
}

/** The canvas in the page: laid out beside it, zoomed by buttons, walked by arrow keys. */
export function GraphView(props: GraphViewProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { canvas, turn } = useGraph(box, props);
  return (
    <>
      {props.tools({
        placeOf: (id) => placeOf(canvas.current, id),
        save: (form, name) => save({ canvas, box }, form, { ...props, name }),
      })}
      <div
        ref={box}
        class="canvas"
        role="application"
        tabIndex={0}
        aria-label={props.label}
        aria-describedby="graph-twin"
        onKeyDown={(event) => pressKey(event, canvas.current, props.keys)}
      />
      <Overview canvas={canvas} turn={turn} />
      <div class="graph-tools">
        <Tool label={say('graph.zoomIn')} sign="+" onUse={() => canvas.current?.zoom(ZOOM_STEP)} />
        <Tool label={say('graph.zoomOut')} sign="−" onUse={() => canvas.current?.zoom(1 / ZOOM_STEP)} />
        <Tool label={say('graph.fit')} sign="⤢" onUse={() => canvas.current?.show(null)} />
      </div>
    </>
  );
}

function placeOf(canvas: Canvas | null, id: string): Point | null {
  const placed = canvas?.drawing().placed.get(id);
  return canvas && placed?.part === 'other' ? toPlace(canvas.drawing(), placed.at) : null;
}

interface Surface {
  readonly canvas: RefObject<Canvas | null>;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** What makes files is loaded when the first one is asked for. */
async function save(
  { canvas, box }: Surface,
  form: ExportForm,
  { scene, name }: { readonly scene: GraphProps['scene']; readonly name: string },
): Promise<string> {
  if (canvas.current === null || box.current === null) return '';
  const { exportGraph } = await import('./export/export-graph.js');
  const [sketch, palette] = [toSketch(canvas.current.drawing()), readPalette(box.current)];
  return exportGraph(form, { scene, sketch, palette, name });
}

function Tool({ label, sign, onUse }: ToolProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onUse}>
      {sign}
    </button>
  );
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  readonly onUse: () => void;
}
