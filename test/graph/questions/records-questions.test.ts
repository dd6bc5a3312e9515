import { beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '#graph/model/ids.js';
import { comparableIndicators, compareIndicators } from '#graph/questions/comparable-indicators.js';
import { daysBetween } from '#graph/questions/days.js';
import { initiativeOverlaps } from '#graph/questions/initiative-overlaps.js';
import { overdueHelplines } from '#graph/questions/overdue-helplines.js';
import { COUNTED_GROUPS, participation } from '#graph/questions/participation.js';
import { translationGaps } from '#graph/questions/translation-gaps.js';
import { dayOfMeeting, whatIsNew, type NewQuery } from '#graph/questions/what-is-new.js';
import type { Store } from '#graph/store/store.js';
import { openFixtureStore } from '../../support/open-fixture-store.js';
import { openSampleStore } from '../../support/open-sample-store.js';

let store: Store;
beforeAll(async () => {
  store = await openFixtureStore('questions');
});

describe('helplines overdue for a check', () => {
  const overdueOn = async (asOf: string, threshold: number) =>
    (await overdueHelplines(store, { asOf, threshold })).map(({ helpline, days, place }) => [
      helpline.name,
      days,
      place?.node.name,
    ]);

  it('are those checked more days ago than the threshold, the oldest first, with their country or region', async () => {
    expect(await overdueOn('2026-01-01', 183)).toStrictEqual([
      ['Line of Xenia', 731, 'Xenia'],
      ['Line of Xanadu', 365, 'Xanadu'],
      ['New line of Xanadu', 185, 'Xanadu'],
    ]);
  });

  it('are not those on the threshold, nor those checked after the day', async () => {
    expect(await overdueOn('2026-01-01', 185)).toHaveLength(2);
    expect(await overdueOn('2024-12-31', 364)).toStrictEqual([['Line of Xenia', 365, 'Xenia']]);
    expect((await overdueOn('2026-01-02', 1)).map(([name]) => name)).toContain('Line of the South');
  });

  it('count days over leap years and changes of the clock', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });
});

describe('translation gaps', () => {
  it('keep missing, not named and unknown apart, and put those first with most gaps', async () => {
    const rows = await translationGaps(store);
    expect(
      rows.map(({ resource, gaps, cells }) => [
        resource.name,
        gaps,
        cells.map(({ language, state }) => `${language} ${state}`).join(', '),
      ]),
    ).toStrictEqual([
      ['In English only', 5, 'ar missing, en available, es missing, fr missing, ru missing, zh missing'],
      ['In French and Welsh', 5, 'ar not-named, en not-named, es not-named, fr available, ru not-named, zh not-named'],
      ['In nobody knows what', 0, 'ar unknown, en unknown, es unknown, fr unknown, ru unknown, zh unknown'],
      ['In all six', 0, 'ar available, en available, es available, fr available, ru available, zh available'],
    ]);
    expect(rows[0]?.place).toMatchObject({ file: 'registers/others.yaml' });
  });
});

describe('overlaps of initiatives', () => {
  it('are ranked by what they share, each shared thing with the words of both', async () => {
    const found = await initiativeOverlaps(store);
    expect(
      found.map(({ a, b, scope, score, shared }) => [
        `${a.name} and ${b.name}`,
        scope,
        score,
        shared.map(({ kind, node }) => `${kind} ${node.name}`).join(', '),
      ]),
    ).toStrictEqual([
      // 0.35 · 1/1 topics + 0.25 · 1/2 regions + 0.25 · 1/2 partners + 0.15 scope
      ['One and Two', 'regional', 0.75, 'topic Games, partner Office of the North, region North'],
      // 0.35 · 1/2 topics
      ['One and Three', null, 0.175, 'topic Games'],
      ['Three and Two', null, 0.175, 'topic Games'],
    ]);
    const [first] = found;
    const partner = first?.shared.find(({ kind }) => kind === 'partner');
    expect([partner?.a.evidence.rule, partner?.b.evidence.rule]).toStrictEqual([
      'register-led_by',
      'register-partners_with',
    ]);
  });

  it('of one initiative are its own', async () => {
    const found = await initiativeOverlaps(store, toNodeId('/ontology/initiative/two'));
    expect(found.map(({ a, b }) => `${a.name} and ${b.name}`)).toStrictEqual(['One and Two', 'Three and Two']);
    expect(await initiativeOverlaps(store, toNodeId('/ontology/initiative/four'))).toStrictEqual([]);
  });
});

describe('participation', () => {
  it('counts countries by group, delegates as far as a source says', async () => {
    const { groups, sessions, meetings } = await participation(store);
    expect(meetings.map(({ meeting }) => meeting.name)).toStrictEqual([
      'Session for newcomers',
      'First meeting',
      'Second meeting',
    ]);
    expect(sessions).toStrictEqual([
      { type: 'meeting', held: 2, named: 2 },
      { type: 'orientation-session', held: 1, named: 0 },
      { type: 'workshop', held: 0, named: 0 },
    ]);
    expect(groups.map(({ links: _, ...counts }) => counts)).toStrictEqual([
      { group: 'LDC', countries: 1, taken: 1, times: 2, delegates: 5, unknown: 0 },
      { group: 'LLDC', countries: 1, taken: 1, times: 2, delegates: 5, unknown: 0 },
      { group: 'SIDS', countries: 1, taken: 1, times: 1, delegates: null, unknown: 1 },
      { group: 'in-transition', countries: 1, taken: 0, times: 0, delegates: null, unknown: 0 },
      { group: 'any', countries: 3, taken: 2, times: 3, delegates: 5, unknown: 1 },
      { group: 'all', countries: 4, taken: 3, times: 4, delegates: 6, unknown: 1 },
    ]);
  });

  it('has every time with the words that record it', async () => {
    const { groups } = await participation(store);
    const [ldc] = groups;
    expect(ldc?.links.map(({ node, edge }) => [node.name, edge.from, edge.evidence.file])).toStrictEqual([
      ['Xanadu', '/ontology/meeting/first', 'registers/others.yaml'],
      ['Xanadu', '/ontology/meeting/second', 'registers/others.yaml'],
    ]);
  });

  it('counts by region, those of no known region apart', async () => {
    const { regions } = await participation(store);
    expect(regions.map(({ region, taken, times }) => [region?.name ?? null, taken, times])).toStrictEqual([
      ['North', 1, 2],
      ['South', 1, 1],
      [null, 1, 1],
    ]);
  });

  it('is of the meetings of a period', async () => {
    const { meetings, groups } = await participation(store, { from: '2025-02-03', to: '2025' });
    expect(meetings.map(({ meeting }) => meeting.name)).toStrictEqual(['First meeting']);
    expect(groups.at(-1)).toMatchObject({ group: 'all', taken: 2, delegates: 3 });
  });

  it('of a graph without meetings is zero in every group, and not absent', async () => {
    const { groups, sessions } = await participation(await openSampleStore());
    expect(groups.map(({ group, taken }) => [group, taken])).toStrictEqual(COUNTED_GROUPS.map((group) => [group, 0]));
    expect(sessions.map(({ held }) => held)).toStrictEqual([0, 0, 0]);
  });
});

describe('what is new', () => {
  const namesOf = async (query: NewQuery) =>
    (await whatIsNew(store, query)).map(({ node, date, dated }) => `${date} ${dated} ${node.name}`);

  it('came after the day, newest first, and a year belongs where any of its days does', async () => {
    expect(await namesOf({ since: '2026-01-31', kinds: ['resource', 'meeting', 'practice'] })).toStrictEqual([
      '2026-03-01 fact In French and Welsh',
      '2026-02-03 fact Second meeting',
      '2026 fact In English only',
    ]);
    expect(await namesOf({ since: '2026-01-31', until: '2026-02-28', kinds: ['resource'] })).toStrictEqual([
      '2026 fact In English only',
    ]);
    expect(await namesOf({ since: '2026', kinds: ['resource'] })).toStrictEqual([]);
  });

  it('is dated by the day it was seen where no source says when it happened', async () => {
    expect(await namesOf({ since: '2025-12-31', kinds: ['framework'] })).toStrictEqual(['2026-01-01 seen Survey']);
  });

  it('since a meeting came after its last day', async () => {
    const day = await dayOfMeeting(store, toNodeId('/ontology/meeting/first'));
    expect(day).toBe('2025-02-04');
    expect(await namesOf({ since: day ?? '', kinds: ['liaisonStatement'] })).toStrictEqual([
      '2025-02-05 fact Statement after the first meeting',
    ]);
    expect(await dayOfMeeting(store, toNodeId('/ontology/country/xa'))).toBeUndefined();
  });

  it('holds records of every kind, and no example of a form', async () => {
    const found = await whatIsNew(store, { since: '1900' });
    const kinds = new Set(found.map(({ node }) => node.kind));
    expect([...kinds].sort()).toStrictEqual(
      ['code', 'framework', 'helpline', 'indicator', 'initiative', 'liaisonStatement', 'meeting', 'observation']
        .concat(['practice', 'quarterlyReport', 'resource', 'strategy'])
        .sort(),
    );
    expect(found.map(({ node }) => node.name)).not.toContain('Practice example');
  });

  it('holds the versions of texts', async () => {
    const found = await whatIsNew(await openSampleStore(), { since: '2018', kinds: ['version'] });
    expect(found.map(({ date, node }) => [date, node.kind])).toStrictEqual([['2022', 'version']]);
  });
});

describe('indicators across countries', () => {
  it('are comparable where a source says so and nothing differs, and unknown where none says', async () => {
    const found = await comparableIndicators(store);
    expect(
      found.map(({ measures, verdict, countries }) => [
        measures[0]?.indicator.name,
        verdict,
        countries.map(({ name }) => name).join(),
      ]),
    ).toStrictEqual([
      ['Alike', 'comparable', 'Xanadu,Xenia'],
      ['Apart', 'not-comparable', 'Xanadu,Xenia'],
      ['Refused', 'not-comparable', ''],
      ['Silent', 'unknown', ''],
    ]);
  });

  it('say which aspect differs', async () => {
    const [alike, apart, refused] = await comparableIndicators(store);
    expect(alike?.aspects.find(({ aspect }) => aspect === 'age-band')).toStrictEqual({
      aspect: 'age-band',
      agrees: true,
      values: ['9-16'],
    });
    expect(apart?.aspects.find(({ aspect }) => aspect === 'age-band')).toStrictEqual({
      aspect: 'age-band',
      agrees: false,
      values: ['12-17', '9-16'],
    });
    expect(refused?.aspects.filter(({ agrees }) => agrees === null).map(({ aspect }) => aspect)).toStrictEqual([
      'age-band',
      'framework',
    ]);
  });

  it('that differ in what they measure cannot be set side by side', async () => {
    const idOf = (name: string) => toNodeId(`/ontology/indicator/${name}`);
    const verdictOf = async (...names: readonly string[]) => {
      const found = await compareIndicators(store, names.map(idOf));
      return [found?.verdict, found?.aspects.filter(({ agrees }) => agrees === false).map(({ aspect }) => aspect)];
    };
    expect(await verdictOf('alike', 'apart')).toStrictEqual(['not-comparable', ['definition', 'age-band']]);
    expect(await verdictOf('alike', 'silent')).toStrictEqual(['unknown', []]);
    expect(await compareIndicators(store, [idOf('alike'), toNodeId('/ontology/country/xa')])).toBeUndefined();
  });
});
