import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { activityResolvers } from './activity/resolvers.js';
import { strategyResolvers } from './strategy/resolvers.js';
import { frameworkResolvers } from './framework/resolvers.js';
import { indicatorResolvers } from './indicator/resolvers.js';
import { observationResolvers } from './observation/resolvers.js';
import { recordLinkResolvers } from './record/record-link-resolvers.js';
import { resourceResolvers } from './resource/resolvers.js';
import { helplineResolvers } from './helpline/resolvers.js';
import { codeResolvers } from './code/resolvers.js';
import { solutionResolvers } from './solution/resolvers.js';
import { comparisonResolvers } from './comparison/resolvers.js';
import { overdueHelplineResolvers } from './helpline/overdue-helpline-resolvers.js';
import { initiativeOverlapResolvers } from './initiative/initiative-overlap-resolvers.js';
import { newsResolvers } from './news/resolvers.js';
import { participationResolvers } from './participation/resolvers.js';
import { translationResolvers } from './resource/translation-resolvers.js';
import { crosswalkResolvers } from './crosswalk/resolvers.js';
import { ledgerResolvers } from './ledger/resolvers.js';
import { liaisonStatementResolvers } from './liaison-statement/resolvers.js';
import { quarterBoardResolvers } from './quarter-board/resolvers.js';
import { quarterlyReportResolvers } from './quarterly-report/resolvers.js';
import { meetingResolvers } from './meeting/resolvers.js';
import { actorResolvers } from './actor/resolvers.js';
import { citationResolvers } from './citation/resolvers.js';
import { clauseResolvers } from './clause/resolvers.js';
import { collectionResolvers } from './collection/resolvers.js';
import type { Context } from './context.js';
import { draftResolvers } from './draft/resolvers.js';
import { dutyResolvers } from './duty/resolvers.js';
import { eventResolvers } from './event/resolvers.js';
import { enumResolvers } from './enum-words.js';
import { evidenceResolvers } from './evidence/resolvers.js';
import { implementationResolvers } from './implementation/resolvers.js';
import { initiativeResolvers } from './initiative/resolvers.js';
import { instrumentResolvers } from './instrument/resolvers.js';
import { mentionResolvers } from './mention/resolvers.js';
import { neighbourhoodResolvers } from './neighbourhood/resolvers.js';
import { nodeResolvers } from './node/resolvers.js';
import { placeResolvers } from './place/resolvers.js';
import { practiceResolvers } from './practice/resolvers.js';
import { questionResolvers } from './question/resolvers.js';
import { searchResolvers } from './search/resolvers.js';
import { sectionResolvers } from './section/resolvers.js';
import { noteResolvers } from './note/resolvers.js';
import { textResolvers } from './text/resolvers.js';
import { topicResolvers } from './topic/resolvers.js';
import { diffResolvers } from './diff/resolvers.js';
import { lineageResolvers } from './lineage/resolvers.js';
import { overlapResolvers } from './overlap/resolvers.js';
import { timelineResolvers } from './timeline/resolvers.js';
import { TYPE_DEFS } from './type-defs.generated.js';
import { versionResolvers } from './version/resolvers.js';

/** What is asked of the whole graph: each is a function of graph/questions. */
const QUESTIONS = [
  recordLinkResolvers,
  crosswalkResolvers,
  quarterBoardResolvers,
  overdueHelplineResolvers,
  translationResolvers,
  initiativeOverlapResolvers,
  participationResolvers,
  newsResolvers,
  comparisonResolvers,
];

/** Makes the schema that answers: the printed one, with a resolver wherever a field is not simply a property. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: TYPE_DEFS,
    resolvers: [
      enumResolvers,
      nodeResolvers,
      evidenceResolvers,
      instrumentResolvers,
      versionResolvers,
      textResolvers,
      sectionResolvers,
      clauseResolvers,
      noteResolvers,
      dutyResolvers,
      draftResolvers,
      citationResolvers,
      mentionResolvers,
      implementationResolvers,
      actorResolvers,
      initiativeResolvers,
      practiceResolvers,
      activityResolvers,
      strategyResolvers,
      frameworkResolvers,
      indicatorResolvers,
      observationResolvers,
      resourceResolvers,
      helplineResolvers,
      codeResolvers,
      solutionResolvers,
      liaisonStatementResolvers,
      quarterlyReportResolvers,
      meetingResolvers,
      topicResolvers,
      eventResolvers,
      questionResolvers,
      placeResolvers,
      searchResolvers,
      neighbourhoodResolvers,
      lineageResolvers,
      diffResolvers,
      overlapResolvers,
      timelineResolvers,
      ledgerResolvers,
      collectionResolvers,
      ...QUESTIONS,
    ],
  });
}
