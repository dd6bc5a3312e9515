import type { Bar } from '../read-bars.js';
import { quoteXml } from './quote-xml.js';

/** English Metric Units in a centimetre. */
const CENTIMETRE = 360_000;
const WIDTH = 16.5 * CENTIMETRE;
/** Higher ones would not stand on a page beside their caption. */
const HIGHEST = 20 * CENTIMETRE;

/** A chart of a Word document: what is drawn, and what is said of it to those who do not see it. */
export interface Chart {
  readonly bars: readonly Bar[];
  readonly title: string;
  readonly description: string;
}

/** The part of a package that draws bars, one below the other in the order given, each with its number. It has no workbook: the table beside it has the numbers. */
export function printChart({ bars }: Chart): string {
  const names = bars.map(({ name }, i) => `<c:pt idx="${i}"><c:v>${quoteXml(name)}</c:v></c:pt>`).join('');
  const values = bars.map(({ value }, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join('');
  const count = `<c:ptCount val="${bars.length}"/>`;
  return (
    `${HEAD}<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${FILL}<c:invertIfNegative val="0"/>${LABELS}` +
    `<c:cat><c:strLit>${count}${names}</c:strLit></c:cat><c:val><c:numLit><c:formatCode>0</c:formatCode>${count}${values}</c:numLit></c:val></c:ser>` +
    `<c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${LINE}${TEXT}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>` +
    `</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

/** The place of a chart in the text: a paragraph that shows part number `number`. */
export function printDrawing({ bars, title, description }: Chart, number: number): string {
  const height = Math.round(Math.min(HIGHEST, (bars.length * 0.55 + 0.8) * CENTIMETRE));
  return (
    `<w:p><w:pPr><w:pStyle w:val="Chart"/><w:keepNext/></w:pPr><w:r><w:drawing>` +
    `<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${WIDTH}" cy="${height}"/><wp:docPr id="${1000 + number}" name="Chart ${number}" title="${quoteXml(title)}" descr="${quoteXml(description)}"/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdChart${number}"/>` +
    `</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/>';
const COLOUR = '<a:solidFill><a:srgbClr val="1F5C99"/></a:solidFill>';
const FILL = `<c:spPr>${COLOUR}</c:spPr>`;
const LINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></a:ln></c:spPr>';
const TEXT = '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>';
const LABELS = `<c:dLbls><c:numFmt formatCode="0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${TEXT}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
