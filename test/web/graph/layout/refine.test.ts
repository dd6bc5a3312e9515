import { describe, expect, it } from 'vitest';
import { toPlan } from '../../../../web/graph/drawing.js';
import { arrange } from '../../../../web/graph/layout/arrange.js';
import type { Places, Plan } from '../../../../web/graph/layout/place.js';
import { refine } from '../../../../web/graph/layout/refine.js';
import { sampleScene, sceneLink, sceneNode } from '../../../support/sample-scene.js';

describe('refining a layout', () => {
  const plan = tangledPlan();
  const first = arrange(plan);
  const rounds = [...refine(plan, first)];

  it('makes the connections shorter, round after round', () => {
    const lengths = [first, ...rounds].map((places) => lengthOf(plan, places));
    expect(rounds.length).toBeGreaterThan(0);
    expect(lengths).toStrictEqual(lengths.toSorted((a, b) => b - a));
  });

  it('leaves the document and the columns where they are', () => {
    const last = rounds.at(-1) ?? first;
    expect([...last.keys()].sort()).toStrictEqual([...first.keys()].sort());
    for (const [id, { x }] of first) expect(last.get(id)?.x).toBe(x);
    expect(last.get('s0.1')).toStrictEqual(first.get('s0.1'));
  });

  it('does the same for the same plan', () => {
    expect([...refine(plan, first)]).toStrictEqual(rounds);
  });
});

/** Things two steps away that pull what they hang on another way. */
function tangledPlan(): Plan {
  const scene = sampleScene({ sections: 6, cited: 24 });
  const far = Array.from({ length: 12 }, (_, at) => sceneNode(`far ${at}`));
  const links = far.flatMap(({ id }, at) => [sceneLink(`i${23 - at}`, id), sceneLink(`i${(at * 7) % 24}`, id)]);
  return toPlan({ ...scene, nodes: [...scene.nodes, ...far], links: [...scene.links, ...links] });
}

function lengthOf({ links }: Plan, places: Places): number {
  return links.reduce((sum, [from, to]) => sum + Math.abs((places.get(from)?.y ?? 0) - (places.get(to)?.y ?? 0)), 0);
}
