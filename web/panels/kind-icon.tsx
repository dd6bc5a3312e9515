import type { JSX } from 'preact';
import type { Kind } from '../api/content.js';
import { SHAPES, type ShapeName } from '../graph/kinds.js';
import { polygonOf } from '../graph/polygons.js';

/** The shape of a kind in its colour, as the graph draws it. The word beside it says what it is. */
export function KindIcon({ kind }: { readonly kind: Kind }): JSX.Element {
  return (
    <svg class={`kind-icon kind-${kind.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      {drawShape(SHAPES[kind])}
    </svg>
  );
}

function drawShape(shape: ShapeName): JSX.Element {
  if (shape === 'ellipse') return <circle cx="8" cy="8" r="6" />;
  if (shape === 'rectangle') return <rect x="2.5" y="2.5" width="11" height="11" />;
  const corners = polygonOf(shape);
  return corners === null ? <rect x="1.5" y="3.5" width="13" height="9" rx="2.5" /> : <polygon points={corners} />;
}
