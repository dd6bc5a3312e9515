import { STRATEGY_STAGES } from '#graph/model/closed-lists.js';
import type { NodeId } from '#graph/model/ids.js';
import { isOfKind, type NodeOf } from '#graph/model/nodes.js';
import type { LinkedBy } from '#graph/questions/links-of.js';
import type { FrameTexts } from '../frames/frame-texts.js';
import { createSentence, type Block, type SourcePlace, type TableRow } from '../model/report.js';
import { placeOfEdge } from '../model/source-place.js';
import type { FoundRecord } from './find-records.js';

interface RegionCountries {
  readonly frame: FrameTexts;
  /** The countries, with what puts each in the region. */
  readonly countries: readonly LinkedBy[];
  readonly ofCountries: ReadonlyMap<NodeId, readonly LinkedBy[]>;
  /** The records of the period. */
  readonly records: readonly FoundRecord[];
  readonly nowhere: SourcePlace;
}

/** The countries of a region by name: groups, strategy and helpline as far as records say, and the records of the period. What is not known is said to be. */
export function buildRegionCountries(of: RegionCountries): readonly Block[] {
  const { frame, countries, ofCountries, records, nowhere } = of;
  const { countries: caption, countriesDescription: description, countriesHead: head, noCountries } = frame.quarterly;
  const heading = { kind: 'heading', level: 1, words: caption } as const;
  if (countries.length === 0) return [heading, { kind: 'gap', sentence: createSentence(noCountries, [nowhere]) }];
  const inPeriod = new Set(records.map(({ node }) => node.id));
  const sorted = [...countries].sort((a, b) => (a.node.name < b.node.name ? -1 : 1));
  const rows = sorted.flatMap(({ edge, node }): readonly TableRow[] => {
    if (!isOfKind(node, 'country')) return [];
    const links = ofCountries.get(node.id) ?? [];
    const own = new Set(links.filter((link) => inPeriod.has(link.node.id)).map((link) => link.node.id));
    const [strategy, helpline] = [sayStrategy(frame, links), sayHelpline(frame, links)];
    const groups = node.facts.groups.join(', ');
    return [
      {
        cells: [node.name, groups, strategy.words, helpline.words, String(own.size)],
        from: [placeOfEdge(edge), ...strategy.from, ...helpline.from],
      },
    ];
  });
  const table = { kind: 'table', caption, description, head, widths: [28, 14, 20, 26, 12], rows, bars: 4 } as const;
  return [heading, table];
}

interface Said {
  readonly words: string;
  readonly from: readonly SourcePlace[];
}

/** Of several strategies the furthest stands for the country. */
function sayStrategy({ values, notStated }: FrameTexts, links: readonly LinkedBy[]): Said {
  const found = ofKind(links, 'strategy').sort(
    (a, b) =>
      STRATEGY_STAGES.indexOf(b.node.facts.stage) - STRATEGY_STAGES.indexOf(a.node.facts.stage) ||
      (a.node.id < b.node.id ? -1 : 1),
  );
  const [first] = found;
  if (first === undefined) return { words: notStated, from: [] };
  return { words: values[first.node.facts.stage] ?? first.node.facts.stage, from: [placeOfEdge(first.edge)] };
}

function sayHelpline({ notStated }: FrameTexts, links: readonly LinkedBy[]): Said {
  const found = ofKind(links, 'helpline').filter(({ node }) => node.facts.status !== 'inactive');
  const [first] = found.sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  if (first === undefined) return { words: notStated, from: [] };
  const numbers = first.node.facts.numbers.join(', ');
  return { words: numbers === '' ? first.node.name : numbers, from: [placeOfEdge(first.edge)] };
}

function ofKind<Kind extends 'strategy' | 'helpline'>(
  links: readonly LinkedBy[],
  kind: Kind,
): {
  readonly edge: LinkedBy['edge'];
  readonly node: Extract<NodeOf<'strategy'> | NodeOf<'helpline'>, { kind: Kind }>;
}[] {
  return links.flatMap(({ edge, node }) => (isOfKind(node, kind) ? [{ edge, node }] : []));
}
