import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { toCsv } from '../../../../web/graph/export/to-csv.js';
import { toGraphml } from '../../../../web/graph/export/to-graphml.js';
import { toSvg } from '../../../../web/graph/export/to-svg.js';
import type { Palette } from '../../../../web/graph/palette.js';
import { toSketch } from '../../../../web/graph/sketch.js';
import { drawingOf, sampleScene, sceneLink, sceneNode } from '../../../support/sample-scene.js';

const HOSTILE = '<b onload="x">&\u0007=1+1';
const SCENE = {
  root: null,
  nodes: [sceneNode('/a', { kind: 'Clause', name: HOSTILE, label: HOSTILE }), sceneNode('/b', { unresolved: true })],
  links: [sceneLink('/a', '/b', 'CITES', '=HYPERLINK("x")')],
};

describe('the graph as CSV', () => {
  it('is a row a connection with the words that it rests on, and no formula', () => {
    expect(toCsv(SCENE).split('\r\n')).toStrictEqual([
      '"From: name","From: kind","From: id","Connection","To: name","To: kind","To: id","In the words"',
      `"${HOSTILE.replaceAll('"', '""')}","Clause","/a","cites","/b","Instrument","/b","'=HYPERLINK(""x"")"`,
      '',
    ]);
  });
});

describe('the graph as GraphML', () => {
  it('is XML that holds every node and connection, names as text', () => {
    const text = toGraphml(SCENE);
    const [, graphml] = fromXml(text).children;
    expect(graphml).toMatchObject({ name: 'graphml' });
    expect(text).toContain('<node id="/a"><data key="name">&lt;b onload=&quot;x&quot;&gt;&amp;=1+1</data>');
    expect(text).toContain('<edge source="/a" target="/b"><data key="connection">CITES</data>');
    expect(text).toContain('<data key="resolved">false</data>');
  });
});

describe('the graph as SVG', () => {
  it('is XML with a shape for every node and a path for every connection', () => {
    const sketch = toSketch(drawingOf(sampleScene({ sections: 3, cited: 5 })));
    const text = toSvg(sketch, PALETTE, HOSTILE);
    const [svg] = fromXml(text).children;
    expect(svg).toMatchObject({ name: 'svg' });
    expect(text.match(/<(circle|polygon|rect) /g)).toHaveLength(1 + sketch.nodes.length);
    expect(text.match(/<path /g)).toHaveLength(sketch.links.length);
    expect(text).toContain('<title>&lt;b onload=&quot;x&quot;&gt;&amp;=1+1</title>');
  });

  it('keeps a hostile label text', () => {
    expect(toSvg(toSketch(drawingOf(SCENE)), PALETTE, 'x')).not.toContain('<b ');
  });
});

const PALETTE: Palette = {
  ...{ ink: '#000', muted: '#555', line: '#999', paper: '#fff', panel: '#fff', block: '#eee', accent: '#00f' },
  ...{ sans: 'Arial', serif: 'Georgia', isMirrored: false },
  kinds: {
    ...{ Instrument: '#1', Version: '#2', Section: '#3', Clause: '#4', Duty: '#5', Text: '#6', Actor: '#7' },
    ...{ Initiative: '#8', Practice: '#9', Topic: '#a', Event: '#b', Question: '#c', Country: '#d', Region: '#e' },
  },
};
