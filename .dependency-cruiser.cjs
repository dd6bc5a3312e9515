/**
 * The walls between the rooms. Data flows from documents to the explorer, imports point the other way:
 * a room that broke its wall could not be understood, tested or replaced alone.
 */
const ROOM = (room) => `^${room}/`;
const OURS = '^(graph|ingest|server|reports|web|cli|test|bench|examples)/';

/** A room may import itself and what is listed; everything else of ours is behind a wall. */
const wall = (room, allowed, comment) => ({
  name: `wall-${room.replace(/[/^$]/g, '-').replace(/-+/g, '-')}`,
  comment,
  severity: 'error',
  from: { path: ROOM(room) },
  to: { path: OURS, pathNot: [ROOM(room), ...allowed].join('|') },
});

/** A package that only one place may import. */
const door = (name, packages, only, comment) => ({
  name: `door-${name}`,
  comment,
  severity: 'error',
  from: { pathNot: `${only}|^test/|^bench/|^scripts/|^node_modules/` },
  to: { path: `(^|/)node_modules/(${packages})(/|$)` },
});

const STAGES = ['read', 'parse', 'extract', 'resolve', 'align', 'build'];

module.exports = {
  forbidden: [
    wall(
      'graph/model',
      [],
      "The words of the graph are everybody's: they can depend on nobody, or every change would go round in a circle.",
    ),
    wall(
      'graph/questions',
      [ROOM('graph/model'), '^graph/store/store\\.ts$'],
      'A question is asked of the port, so that both stores answer it; one that knew an adapter would be answered by that one alone.',
    ),
    wall(
      'graph/store/sqlite',
      [ROOM('graph/model'), '^graph/store/[^/]+\\.ts$'],
      'The two stores know the port and the model, never each other: what they share is above them.',
    ),
    wall(
      'graph/store/neo4j',
      [ROOM('graph/model'), '^graph/store/[^/]+\\.ts$'],
      'The two stores know the port and the model, never each other: what they share is above them.',
    ),
    {
      name: 'only-open-store-names-adapters',
      comment: 'Everything above the port must not care which store it talks to; open-store.ts alone chooses.',
      severity: 'error',
      from: { pathNot: '^graph/store/(open-store\\.ts$|sqlite/|neo4j/)|^test/|^bench/' },
      to: { path: '^graph/store/(sqlite|neo4j)/' },
    },
    wall('graph', [], 'The graph is what everything rests on: it knows no room above it.'),
    wall(
      'ingest/model',
      ['^graph/model/'],
      'The words of the pipeline rest on those of the graph and on nothing else.',
    ),
    wall(
      'ingest/privacy',
      ['^graph/model/evidence\\.ts$'],
      'The privacy gate takes values and gives values: it can be read, tested and trusted alone.',
    ),
    ...STAGES.map((stage) =>
      wall(
        `ingest/${stage}`,
        [ROOM('ingest/model'), ROOM('ingest/privacy'), ROOM('graph/model')],
        'A stage that knew another could not be tested or replaced alone: what passes between them is in ingest/model, and pipeline.ts puts them in order.',
      ),
    ),
    wall(
      'ingest',
      [ROOM('graph/model')],
      'Ingest makes values and stores nothing: it is pure, so that the same documents always make the same graph.',
    ),
    wall(
      'reports',
      [ROOM('graph')],
      'A report is said from the graph alone: one that knew documents, server or command could say what the graph does not.',
    ),
    {
      name: 'reports-know-the-port-only',
      comment: 'A report that named a store would say something else on the other one.',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^graph/store/', pathNot: '^graph/store/store\\.ts$' },
    },
    {
      name: 'what-to-say-apart-from-how-it-looks',
      comment:
        'What a report says is built once and rendered in every format: a builder that knew a format would be of it.',
      severity: 'error',
      from: { path: '^reports/(build|model)/' },
      to: { path: '^reports/render/' },
    },
    wall(
      'server',
      [ROOM('graph'), ROOM('reports')],
      'The server answers from the graph. It does not read documents, and it does not know the explorer.',
    ),
    {
      name: 'server-knows-the-port-only',
      comment: 'A resolver that named a store would answer differently on the other one.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^graph/store/', pathNot: '^graph/store/store\\.ts$' },
    },
    wall('web', [], 'The explorer speaks GraphQL, types included: whoever writes another client has all that it has.'),
    wall(
      'examples',
      [],
      'An example is a client as anyone could write it: it has the schema and the address, and nothing of ours besides.',
    ),
    {
      name: 'nobody-imports-tests',
      comment: 'Tests see every room; no room sees them.',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'nobody-imports-the-command',
      comment: 'cli/ puts the rooms together: what another room needs of it belongs in that room.',
      severity: 'error',
      from: { pathNot: '^(cli|test|bench)/' },
      to: { path: '^cli/' },
    },
    {
      name: 'one-door-to-the-disk',
      comment:
        'Files are read in ingest/read, kept in graph/store/sqlite and handed over in cli: elsewhere functions take values, so that they can be tested with values.',
      severity: 'error',
      from: { path: '^(graph|ingest|server|reports|web)/', pathNot: '^(ingest/read|graph/store/sqlite)/' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    door(
      'libsql',
      'libsql|@libsql',
      '^graph/store/sqlite/',
      'The embedded database may be replaced by changing one folder.',
    ),
    door('neo4j', 'neo4j-driver[^/]*', '^graph/store/neo4j/', 'Cypher and its driver stay behind the port.'),
    door(
      'graphql',
      'graphql|graphql-yoga|@graphql-tools|@graphql-yoga|dataloader',
      '^(server|web/api|examples)/',
      'GraphQL is how the server speaks; the graph must not know it.',
    ),
    door(
      'office',
      'docx|csv-stringify',
      '^reports/render/',
      'Word and CSV are how a report looks; what it says does not know them.',
    ),
    door(
      'cytoscape',
      'cytoscape[^/]*',
      '^web/graph/',
      'The canvas is one way to show a graph; panels and state must work without it.',
    ),
    door(
      'documents',
      'remark-[^/]*|unified|mdast-[^/]*|yaml|mammoth|unpdf',
      '^ingest/read/',
      'Formats are read in ingest/read: after it there is text with places, whatever it came from.',
    ),
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or need a third; types count, since they are read together too.',
      severity: 'error',
      from: { pathNot: '^node_modules/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead, or an entry that is not listed here.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(graph|ingest|server|reports|web|cli)/',
        pathNot: '\\.d\\.ts$|\\.graphql$|^web/main\\.tsx$|worker\\.ts$|^cli/main\\.ts$',
      },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere fails only when it is run: mend it here.',
      severity: 'error',
      from: { path: OURS },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What the command needs when it runs must be installed with it: move the package to dependencies.',
      severity: 'error',
      from: { path: '^(graph|ingest|server|reports|cli)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['cop-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
