import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../web/graph/layout/arrange.js';
import { countLines, MEASURES, type Plan, type Shape } from '../../../../web/graph/layout/place.js';

describe('laying out a plan', () => {
  it('sets the document above its sections, their clauses in rows of reading order, and what they cite to the right', () => {
    const places = arrange(createPlan({ sections: 2, clauses: 8, cited: 3 }));
    const y = (id: string): number => places.get(id)?.y ?? Number.NaN;
    const x = (id: string): number => places.get(id)?.x ?? Number.NaN;
    expect(y('root')).toBeLessThan(y('section 0'));
    expect(y('clause 0.0')).toBe(y('clause 0.5'));
    expect(x('clause 0.0')).toBeLessThan(x('clause 0.5'));
    expect(y('clause 0.6')).toBe(y('clause 0.0') + MEASURES.chip);
    expect(y('clause 0.7')).toBeLessThan(y('clause 1.0'));
    expect(x('cited 0')).toBeGreaterThan(MEASURES.blockWidth);
    expect(y('cited 0')).toBeLessThan(y('cited 1'));
  });

  it('gives everything a place, and no two the same', () => {
    const plan = createPlan({ sections: 5, clauses: 20, cited: 100 });
    const places = arrange(plan);
    expect([...places.keys()].sort()).toStrictEqual(plan.shapes.map(({ id }) => id).sort());
    const chips = plan.shapes.filter(({ isBlock }) => !isBlock).map(({ id }) => JSON.stringify(places.get(id)));
    expect(new Set(chips).size).toBe(chips.length);
  });

  it('sets what is two steps away one column further, and what nothing connects last', () => {
    const plan = createPlan({ sections: 1, clauses: 1, cited: 1 });
    const far = shape('far');
    const alone = shape('alone');
    const places = arrange({
      ...plan,
      shapes: [...plan.shapes, far, alone],
      links: [...plan.links, ['cited 0', 'far']],
    });
    const xs = ['clause 0.0', 'cited 0', 'far', 'alone'].map((id) => places.get(id)?.x ?? Number.NaN);
    expect(xs).toStrictEqual(xs.toSorted((a, b) => a - b));
    expect(new Set(xs).size).toBe(4);
  });

  it('gives the same places for the same plan', () => {
    const plan = createPlan({ sections: 7, clauses: 30, cited: 400 });
    expect(arrange(plan)).toStrictEqual(arrange(plan));
  });

  it('lays out without a document to hold on to', () => {
    expect(arrange({ root: null, first: [], shapes: [shape('a')], links: [] }).size).toBe(1);
    expect(arrange({ root: null, first: [], shapes: [], links: [] }).size).toBe(0);
  });

  it('without a document sets what stands first in the first column, what it is connected to next, and what nothing connects last', () => {
    const shapes = ['joined', 'found 1', 'found 2', 'alone'].map((id) => shape(id));
    const places = arrange({
      root: null,
      first: ['found 1', 'alone', 'found 2'],
      shapes,
      links: [
        ['found 1', 'joined'],
        ['joined', 'found 2'],
      ],
    });
    const xs = ['found 1', 'found 2', 'joined', 'alone'].map((id) => places.get(id)?.x ?? Number.NaN);
    expect(xs[0]).toBe(xs[1]);
    expect(new Set(xs).size).toBe(3);
    expect(xs).toStrictEqual(xs.toSorted((a, b) => a - b));
  });
});

describe('counting the lines of a label', () => {
  it.each([
    ['recalling', 29, 1],
    ['resolves to instruct the Director', 29, 2],
    ['a b c', 1, 3],
    ['', 10, 1],
  ])('%s at %i characters takes %i', (label, characters, lines) => {
    expect(countLines(label, characters)).toBe(lines);
  });
});

interface Size {
  readonly sections: number;
  /** In each section. */
  readonly clauses: number;
  readonly cited: number;
}

function createPlan({ sections, clauses, cited }: Size): Plan {
  const blocks = Array.from({ length: sections }, (_, index) => shape(`section ${index}`, { isBlock: true }));
  const chips = blocks.flatMap((block, index) =>
    Array.from({ length: clauses }, (_, order) => shape(`clause ${index}.${order}`, { block: block.id })),
  );
  const targets = Array.from({ length: cited }, (_, index) => shape(`cited ${index}`));
  const links = targets.map(({ id }, index): readonly [string, string] => [chips[index % chips.length]?.id ?? '', id]);
  return { root: 'root', first: [], shapes: [shape('root'), ...blocks, ...chips, ...targets], links };
}

function shape(id: string, rest: Partial<Shape> = {}): Shape {
  return { id, label: id, block: null, isBlock: false, ...rest };
}
