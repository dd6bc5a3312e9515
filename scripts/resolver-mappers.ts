const NODES = [
  'Activity',
  'Actor',
  'Clause',
  'Code',
  'Country',
  'Draft',
  'Duty',
  'Event',
  'Framework',
  'Helpline',
  'Indicator',
  'Initiative',
  'Instrument',
  'LiaisonStatement',
  'Meeting',
  'Observation',
  'Practice',
  'Proposal',
  'QuarterlyReport',
  'Question',
  'Region',
  'Resource',
  'Section',
  'Solution',
  'Strategy',
  'Text',
  'Topic',
  'Version',
] as const;

const LISTS = [
  'Activity',
  'Actor',
  'Citation',
  'Clause',
  'Code',
  'Country',
  'CrosswalkRow',
  'Draft',
  'Duty',
  'Event',
  'Framework',
  'Helpline',
  'Indicator',
  'IndicatorComparison',
  'Initiative',
  'InitiativeOverlap',
  'Instrument',
  'LiaisonStatement',
  'Meeting',
  'Mention',
  'NewEntry',
  'Observation',
  'OverdueHelpline',
  'Overlap',
  'Parallel',
  'Practice',
  'Proposal',
  'QuarterlyReport',
  'Question',
  'RecordLink',
  'Region',
  'Resource',
  'SearchHit',
  'Solution',
  'StaleCitation',
  'Strategy',
  'TimelineEntry',
  'Topic',
  'TranslationRow',
  'Version',
] as const;

const OTHERS = {
  Citation: 'WitnessedEdge',
  Mention: 'WitnessedEdge',
  Implementation: 'WitnessedEdge',
  Continuation: 'WitnessedEdge',
  Participation: 'WitnessedEdge',
  DutyLedgerRow: 'LedgerRowValue',
  CoverageRow: 'CoverageRowValue',
  CrosswalkRow: 'CrosswalkRowValue',
  CrosswalkCell: 'CrosswalkCellValue',
  RecordLink: 'RecordLinkValue',
  OverdueHelpline: 'OverdueHelplineValue',
  TranslationRow: 'TranslationRowValue',
  InitiativeOverlap: 'InitiativeOverlapValue',
  SharedThing: 'SharedThingValue',
  ParticipationCount: 'ParticipationCountValue',
  ParticipationReport: 'ParticipationReportValue',
  MeetingParticipation: 'MeetingParticipationValue',
  GroupParticipation: 'GroupParticipationValue',
  RegionParticipation: 'RegionParticipationValue',
  NewEntry: 'NewEntryValue',
  IndicatorComparison: 'IndicatorComparisonValue',
  ComparedIndicator: 'ComparedIndicatorValue',
  QuarterBoard: 'QuarterBoardValue',
  QuarterRow: 'QuarterRowValue',
  QuarterCell: 'QuarterCellValue',
  Evidence: 'EvidenceValue',
  SearchHit: 'Hit',
  SearchFacets: 'SearchFacetsValue',
  Neighbourhood: 'NeighbourhoodValue',
  NeighbourNode: 'NeighbourNodeValue',
  NeighbourEdge: 'NeighbourEdgeValue',
  Collection: 'CollectionValue',
  Explanation: 'ExplanationValue',
  Hop: 'HopValue',
  StaleCitation: 'StaleCitationValue',
  Parallel: 'ParallelValue',
  VersionDiff: 'VersionDiffValue',
  ClauseDifference: 'ClauseDifferenceValue',
  WordChange: 'WordChangeValue',
  Overlap: 'OverlapValue',
  TimelineEntry: 'TimelineEntryValue',
  Statistics: 'StatisticsValue',
  DraftComparison: 'DraftComparisonValue',
  DraftChange: 'DraftChangeValue',
  DraftCitation: 'DraftCitationValue',
  DraftRelease: 'DraftReleaseValue',
  DraftRepetition: 'DraftRepetitionValue',
  PageInfo: 'PageInfoValue',
} as const;

/** Which value of ours stands behind each type of the schema; names are exports of server/schema/mappers.ts. */
export const MAPPERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...NODES.map(nodeMapper), ...Object.entries(OTHERS), ...LISTS.flatMap(listMappers)].map(mapper),
);

type Pair = readonly [type: string, value: string];

function nodeMapper(name: string): Pair {
  return [name, `${name}Node`];
}

function listMappers(name: string): readonly Pair[] {
  const list = name === 'SearchHit' ? 'Search' : name;
  return [
    [`${list}Connection`, `${name}List`],
    [`${list}Edge`, `${name}Item`],
  ];
}

function mapper([type, value]: Pair): Pair {
  return [type, `./mappers.js#${value}`];
}

/** Enums whose values are the words of a list, by the module that has the list. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  'model/closed-lists': [
    'ActorType',
    'Audience',
    'Cadence',
    'ClauseChange',
    'ClauseRole',
    'CountryGroup',
    'EventType',
    'HelplineChannel',
    'HelplineStatus',
    'InitiativeScope',
    'InitiativeType',
    'InstrumentType',
    'LiaisonPurpose',
    'Modality',
    'ParallelMatch',
    'PracticeStatus',
    'ResourceType',
    'SessionType',
    'Sex',
    'SolutionType',
    'Stakeholder',
    'StrategyForm',
    'StrategyStage',
    'TextFormat',
    'TextState',
    'Theme',
    'Unit',
  ],
  'model/nodes': ['NodeKind'],
  'questions/coverage': ['CoverageDimension'],
  'questions/crosswalk': ['Capability'],
  'questions/indicator-aspects': ['ComparedAspect'],
  'questions/participation': ['CountedGroup'],
  'questions/quarter-board': ['QuarterState'],
  'questions/translation-gaps': ['LanguageState', 'OfficialLanguage'],
};

const ENUMS = [
  'CapabilityAnswer',
  'Comparability',
  'Confidence',
  'CutReason',
  'DatedBy',
  'DraftFault',
  'EdgeKind',
  'LineageDirection',
  'SharedKind',
  'TimelineWhat',
  'WordChangeKind',
] as const;

/** Which type of ours stands behind each enum; a module of `#graph` is written with a backslash. */
export const ENUM_VALUES: Readonly<Record<string, string>> = Object.fromEntries([
  ...ENUMS.map((name): Pair => [name, `./mappers.js#${name}Value`]),
  ...Object.entries(LISTED).flatMap(([module, names]) =>
    names.map((name): Pair => [name, `\\#graph/${module}.js#${name}`]),
  ),
]);
