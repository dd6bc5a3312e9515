import { printChart, printDrawing, type Chart } from './draw-chart.js';

/** The empty paragraph that stands where a chart will be. */
const STAND_IN = '<w:p><w:pPr><w:pStyle w:val="Chart"/></w:pPr></w:p>';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';

/** Puts the charts of a package in the places that stand for them, in order: drawings in the text, parts, relations and types. */
export function addCharts(
  parts: readonly (readonly [name: string, xml: string])[],
  charts: readonly Chart[],
): readonly (readonly [name: string, xml: string])[] {
  if (charts.length === 0) return parts;
  const changed = parts.map(([name, xml]) => [name, (CHANGES[name] ?? keep)(xml, charts)] as const);
  return [...changed, ...charts.map((chart, i) => [`word/charts/chart${i + 1}.xml`, printChart(chart)] as const)];
}

type Change = (xml: string, charts: readonly Chart[]) => string;

function keep(xml: string): string {
  return xml;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'word/document.xml': (xml, charts) => {
    let next = 0;
    return xml.replaceAll(STAND_IN, (stand) => {
      const chart = charts[next++];
      return chart === undefined ? stand : printDrawing(chart, next);
    });
  },
  'word/_rels/document.xml.rels': (xml, charts) => {
    const relations = charts.map(
      (_, i) => `<Relationship Id="rIdChart${i + 1}" Type="${RELATION}" Target="charts/chart${i + 1}.xml"/>`,
    );
    return xml.replace('</Relationships>', () => `${relations.join('')}</Relationships>`);
  },
  '[Content_Types].xml': (xml, charts) => {
    const types = charts.map(
      (_, i) => `<Override PartName="/word/charts/chart${i + 1}.xml" ContentType="${CHART_TYPE}"/>`,
    );
    return xml.replace('</Types>', () => `${types.join('')}</Types>`);
  },
};
