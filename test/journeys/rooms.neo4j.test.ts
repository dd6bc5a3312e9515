import { describe, inject, beforeAll } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { openExplorer } from '../support/explorer-page.js';
import { startExplorer } from '../support/start-explorer.js';
import { useExplorer } from '../support/use-explorer.js';
import { DELEGATE, RESEARCHER } from './core-journeys.js';
import { askAllOf, walkAll } from './walk.js';

const executable = findChromium();
const neo4j = inject('neo4j');
const JOURNEYS = [...RESEARCHER, ...DELEGATE];

describe.skipIf(executable === undefined || neo4j === null)('the rooms of the explorer on a real Neo4j', () => {
  const stage = useExplorer(executable, () =>
    startExplorer([], {
      NEO4J_URI: neo4j?.uri ?? '',
      NEO4J_USER: neo4j?.user ?? '',
      NEO4J_PASSWORD: neo4j?.password ?? '',
      NEO4J_DATABASE: neo4j?.database ?? '',
    }),
  );

  /** A database that was just filled plans each question when it is first asked, which takes it seconds: the walks measure what is shown, not that. */
  beforeAll(async () => {
    for (const { path } of JOURNEYS) {
      const { page } = await openExplorer(stage.browser, `${stage.server.address}/${path}`);
      await page.waitForLoadState('networkidle');
      await page.context().close();
    }
  }, 120_000);

  walkAll(stage, JOURNEYS);
  askAllOf(stage, ['search?q=helpline', 'read', 'lineage?at=eng@2022/!main~recalling__para_d', 'duties', 'practice']);
});
