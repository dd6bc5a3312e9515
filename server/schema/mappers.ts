import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { Confidence, Evidence } from '#graph/model/evidence.js';
import type { ClauseRole, GraphNode, NodeKind, NodeOf, TextState } from '#graph/model/nodes.js';
import type { WordChange } from '#graph/model/word-changes.js';
import type { QueryPart } from '#graph/model/search-query.js';
import type { CollectionCounts } from '#graph/questions/collection.js';
import type { Comparability, IndicatorComparison } from '#graph/questions/comparable-indicators.js';
import type { CoverageDimension, CoverageRow } from '#graph/questions/coverage.js';
import type { Capability, CapabilityAnswer, CrosswalkCell, CrosswalkRow } from '#graph/questions/crosswalk.js';
import type {
  DraftChange,
  DraftCitation,
  DraftComparison,
  DraftRelease,
  DraftRepetition,
} from '#graph/questions/compare-draft.js';
import type { LedgerRow } from '#graph/questions/duty-ledger.js';
import type { ClauseChange, ClauseDifference, VersionDiff } from '#graph/questions/diff-versions.js';
import type { ComparedAspect } from '#graph/questions/indicator-aspects.js';
import type { InitiativeOverlap, SharedThing } from '#graph/questions/initiative-overlaps.js';
import type { LinkedBy } from '#graph/questions/links-of.js';
import type { Overlap } from '#graph/questions/overlaps.js';
import type { OverdueHelpline } from '#graph/questions/overdue-helplines.js';
import type { Parallel } from '#graph/questions/parallels.js';
import type {
  CountryGroup,
  MeetingParticipation,
  ParticipationCount,
  ParticipationReport,
  SessionType,
} from '#graph/questions/participation.js';
import type { QuarterBoard, QuarterCell, QuarterRow, QuarterState } from '#graph/questions/quarter-board.js';
import type { StaleCitation } from '#graph/questions/stale-citations.js';
import type { Statistics } from '#graph/questions/statistics.js';
import type { TimelineEntry } from '#graph/questions/timeline.js';
import type { LanguageState, OfficialLanguage, TranslationRow } from '#graph/questions/translation-gaps.js';
import type { NewEntry } from '#graph/questions/what-is-new.js';
import type { Explanation, Hop } from '#graph/questions/why.js';
import type { WitnessedEdge as Witnessed } from '#graph/questions/witnessed-edges.js';
import type { SearchFacets, Traversal } from '#graph/store/store.js';
import type { ParallelMatch } from './lineage/read-facts.js';
import type { Connection, Item, PageInfo } from './paging/connection.js';

/** The values behind the types of the schema; scripts/resolver-mappers.ts says which stands behind which. */
export type ActorNode = NodeOf<'actor'>;
export type ClauseNode = NodeOf<'clause'>;
export type CountryNode = NodeOf<'country'>;
export type DutyNode = NodeOf<'duty'>;
export type EventNode = NodeOf<'event'>;
export type InitiativeNode = NodeOf<'initiative'>;
export type InstrumentNode = NodeOf<'instrument'>;
export type PracticeNode = NodeOf<'practice'>;
export type QuestionNode = NodeOf<'question'>;
export type RegionNode = NodeOf<'region'>;
export type SectionNode = NodeOf<'section'>;
export type TextNode = NodeOf<'text'>;
export type TopicNode = NodeOf<'topic'>;
export type VersionNode = NodeOf<'version'>;
export type ActivityNode = NodeOf<'activity'>;
export type StrategyNode = NodeOf<'strategy'>;
export type FrameworkNode = NodeOf<'framework'>;
export type IndicatorNode = NodeOf<'indicator'>;
export type ObservationNode = NodeOf<'observation'>;
export type ResourceNode = NodeOf<'resource'>;
export type HelplineNode = NodeOf<'helpline'>;
export type CodeNode = NodeOf<'code'>;
export type SolutionNode = NodeOf<'solution'>;
export type LiaisonStatementNode = NodeOf<'liaisonStatement'>;
export type QuarterlyReportNode = NodeOf<'quarterlyReport'>;
export type MeetingNode = NodeOf<'meeting'>;
export type DraftNode = NodeOf<'draft'>;
export type ProposalNode = NodeOf<'proposal'>;

/** An edge that was read from words. */
export type WitnessedEdge = Witnessed;
export type EvidenceValue = Evidence;
/** A node that a search found, and what was searched for. */
export interface Hit {
  readonly node: GraphNode;
  readonly parts: readonly QueryPart[];
}
export type NeighbourhoodValue = Traversal;
export type NeighbourNodeValue = Traversal['nodes'][number];
export type NeighbourEdgeValue = GraphEdge;
export type LedgerRowValue = LedgerRow;
export type CoverageRowValue = CoverageRow;
export type CoverageDimensionValue = CoverageDimension;
export type CrosswalkRowValue = CrosswalkRow;
export type CrosswalkCellValue = CrosswalkCell;
export type CapabilityValue = Capability;
export type CapabilityAnswerValue = CapabilityAnswer;
export type RecordLinkValue = LinkedBy;
export type OverdueHelplineValue = OverdueHelpline;
export type TranslationRowValue = TranslationRow;
export type OfficialLanguageValue = OfficialLanguage;
export type LanguageStateValue = LanguageState;
export type InitiativeOverlapValue = InitiativeOverlap;
export type SharedThingValue = SharedThing;
export type SharedKindValue = SharedThing['kind'];
export type ParticipationCountValue = ParticipationCount;
export type ParticipationReportValue = ParticipationReport;
export type MeetingParticipationValue = MeetingParticipation;
export type GroupParticipationValue = ParticipationReport['groups'][number];
export type RegionParticipationValue = ParticipationReport['regions'][number];
export type CountryGroupValue = CountryGroup;
export type SessionTypeValue = SessionType;
export type NewEntryValue = NewEntry;
export type DatedByValue = NewEntry['dated'];
export type IndicatorComparisonValue = IndicatorComparison;
export type ComparedIndicatorValue = IndicatorComparison['measures'][number];
export type ComparabilityValue = Comparability;
export type ComparedAspectValue = ComparedAspect;
export type QuarterBoardValue = QuarterBoard;
export type QuarterRowValue = QuarterRow;
export type QuarterCellValue = QuarterCell;
export type QuarterStateValue = QuarterState;
export type CollectionValue = CollectionCounts;
export type PageInfoValue = PageInfo;
export type ExplanationValue = Explanation;
export type HopValue = Hop;
export type StaleCitationValue = StaleCitation;
export type ParallelValue = Parallel;
export type VersionDiffValue = VersionDiff;
export type ClauseDifferenceValue = ClauseDifference;
export type WordChangeValue = WordChange;
export type OverlapValue = Overlap;
export type TimelineEntryValue = TimelineEntry;
export type StatisticsValue = Statistics;
export type DraftComparisonValue = DraftComparison;
export type DraftChangeValue = DraftChange;
export type DraftCitationValue = DraftCitation;
export type DraftReleaseValue = DraftRelease;
export type DraftRepetitionValue = DraftRepetition;

export type ActorList = Connection<ActorNode>;
export type ActorItem = Item<ActorNode>;
export type CitationList = Connection<WitnessedEdge>;
export type CitationItem = Item<WitnessedEdge>;
export type ClauseList = Connection<ClauseNode>;
export type ClauseItem = Item<ClauseNode>;
export type CountryList = Connection<CountryNode>;
export type CountryItem = Item<CountryNode>;
export type DutyList = Connection<DutyNode>;
export type DutyItem = Item<DutyNode>;
export type EventList = Connection<EventNode>;
export type EventItem = Item<EventNode>;
export type QuestionList = Connection<QuestionNode>;
export type QuestionItem = Item<QuestionNode>;
export type RegionList = Connection<RegionNode>;
export type RegionItem = Item<RegionNode>;
export type InitiativeList = Connection<InitiativeNode>;
export type InitiativeItem = Item<InitiativeNode>;
export type InstrumentList = Connection<InstrumentNode>;
export type InstrumentItem = Item<InstrumentNode>;
export type MentionList = Connection<WitnessedEdge>;
export type MentionItem = Item<WitnessedEdge>;
export type PracticeList = Connection<PracticeNode>;
export type PracticeItem = Item<PracticeNode>;
/** Hits with how they divide, and what was taken for words that are in no text. */
export interface SearchHitList extends Connection<Hit> {
  readonly facets: SearchFacets;
  readonly corrections: readonly { readonly word: string; readonly instead: readonly string[] }[];
}
export type SearchFacetsValue = SearchFacets;
export type SearchHitItem = Item<Hit>;
export type TopicList = Connection<TopicNode>;
export type TopicItem = Item<TopicNode>;
export type VersionList = Connection<VersionNode>;
export type VersionItem = Item<VersionNode>;
export type ActivityList = Connection<ActivityNode>;
export type ActivityItem = Item<ActivityNode>;
export type StrategyList = Connection<StrategyNode>;
export type StrategyItem = Item<StrategyNode>;
export type FrameworkList = Connection<FrameworkNode>;
export type FrameworkItem = Item<FrameworkNode>;
export type IndicatorList = Connection<IndicatorNode>;
export type IndicatorItem = Item<IndicatorNode>;
export type ObservationList = Connection<ObservationNode>;
export type ObservationItem = Item<ObservationNode>;
export type ResourceList = Connection<ResourceNode>;
export type ResourceItem = Item<ResourceNode>;
export type HelplineList = Connection<HelplineNode>;
export type HelplineItem = Item<HelplineNode>;
export type CodeList = Connection<CodeNode>;
export type CodeItem = Item<CodeNode>;
export type SolutionList = Connection<SolutionNode>;
export type SolutionItem = Item<SolutionNode>;
export type LiaisonStatementList = Connection<LiaisonStatementNode>;
export type LiaisonStatementItem = Item<LiaisonStatementNode>;
export type QuarterlyReportList = Connection<QuarterlyReportNode>;
export type QuarterlyReportItem = Item<QuarterlyReportNode>;
export type MeetingList = Connection<MeetingNode>;
export type MeetingItem = Item<MeetingNode>;
export type DraftList = Connection<DraftNode>;
export type DraftItem = Item<DraftNode>;
export type ProposalList = Connection<ProposalNode>;
export type ProposalItem = Item<ProposalNode>;

export type CrosswalkRowList = Connection<CrosswalkRow>;
export type CrosswalkRowItem = Item<CrosswalkRow>;
export type RecordLinkList = Connection<LinkedBy>;
export type RecordLinkItem = Item<LinkedBy>;
export type IndicatorComparisonList = Connection<IndicatorComparison>;
export type IndicatorComparisonItem = Item<IndicatorComparison>;
export type InitiativeOverlapList = Connection<InitiativeOverlap>;
export type InitiativeOverlapItem = Item<InitiativeOverlap>;
export type NewEntryList = Connection<NewEntry>;
export type NewEntryItem = Item<NewEntry>;
export type OverdueHelplineList = Connection<OverdueHelpline>;
export type OverdueHelplineItem = Item<OverdueHelpline>;
export type TranslationRowList = Connection<TranslationRow>;
export type TranslationRowItem = Item<TranslationRow>;
export type OverlapList = Connection<Overlap>;
export type OverlapItem = Item<Overlap>;
export type ParallelList = Connection<Parallel>;
export type ParallelItem = Item<Parallel>;
export type StaleCitationList = Connection<StaleCitation>;
export type StaleCitationItem = Item<StaleCitation>;
export type TimelineEntryList = Connection<TimelineEntry>;
export type TimelineEntryItem = Item<TimelineEntry>;

export type DraftFaultValue = DraftCitation['fault'];
export type ClauseChangeValue = ClauseChange;
export type LineageDirectionValue = 'ancestry' | 'descent';
export type ParallelMatchValue = ParallelMatch;
export type TimelineWhatValue = TimelineEntry['what'];
export type WordChangeKindValue = WordChange['kind'];
export type ClauseRoleValue = ClauseRole;
export type ConfidenceValue = Confidence;
export type CutReasonValue = NonNullable<Traversal['cut']>['by'];
export type EdgeKindValue = EdgeKind;
export type NodeKindValue = NodeKind;
export type PracticeStatusValue = 'recorded' | 'submitted' | 'under-review' | 'accepted' | 'returned';
export type PracticeThemeValue = 'legal' | 'technical' | 'organizational' | 'procedural';
export type TextStateValue = TextState;
