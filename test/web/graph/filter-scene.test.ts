import { describe, expect, it } from 'vitest';
import { filterScene, type Wanted } from '../../../web/graph/filter-scene.js';
import { sampleScene } from '../../support/sample-scene.js';

const ALL: Wanted = { isHidden: () => false, off: new Set(), around: null };
const SCENE = sampleScene();

describe('narrowing a scene', () => {
  it('leaves everything where nothing is left out', () => {
    expect(filterScene(SCENE, ALL)).toStrictEqual(SCENE);
  });

  it('takes out what is hidden with its connections, and a hidden section with its clauses', () => {
    const { nodes, links } = filterScene(SCENE, { ...ALL, isHidden: (id) => id === 'i0' || id === 's1' });
    expect(nodes.map(({ id }) => id)).toStrictEqual(['root', 's0', 's0.0', 's0.1', 's0.2', 's0.3', 'i1', 'i2']);
    expect(links.map(({ to }) => to)).toStrictEqual(['s0', 'i1', 'i2']);
  });

  it.each([
    ['Instrument', 0],
    ['CITES', 0],
    ['MENTIONS', 3],
  ])('leaves out a kind: %s', (kind, citations) => {
    const { links } = filterScene(SCENE, { ...ALL, off: new Set([kind]) });
    expect(links.filter((link) => link.kind === 'CITES')).toHaveLength(citations);
  });

  it('keeps what is so many steps around something, with the section that it stands in', () => {
    const around = (steps: number): readonly string[] =>
      filterScene(SCENE, { ...ALL, around: { id: 'i0', steps } }).nodes.map(({ id }) => id);
    expect(around(1)).toStrictEqual(['s0', 's0.0', 'i0']);
  });

  it('keeps what it is about, even where its kind is left out', () => {
    const wanted = { ...ALL, off: new Set(['Instrument']), around: { id: 'i0', steps: 1 } };
    expect(filterScene(SCENE, wanted).nodes.map(({ id }) => id)).toStrictEqual(['s0', 's0.0', 'i0']);
  });

  it('keeps everything where what it is about is not there', () => {
    expect(filterScene(SCENE, { ...ALL, around: { id: 'nobody', steps: 1 } })).toStrictEqual(SCENE);
  });
});
