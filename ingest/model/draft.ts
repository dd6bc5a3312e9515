import type { ParallelMatch } from '#graph/model/closed-lists.js';
import type { NodeId } from '#graph/model/ids.js';
import type { ClausePair } from './alignment.js';
import type { DutyMention } from './mention.js';
import type { Reading } from './reading.js';
import type { RegisterLink } from './register.js';

/** What a YAML file beside a draft says that the draft does not. */
export interface DraftSidecar {
  /** Path of the sidecar itself. */
  readonly file: string;
  /** Id of the instrument or version that it revises; null where the draft's own words say it. */
  readonly revises: RegisterLink | null;
  readonly title: string | null;
  /** Who proposes it, an administration, organization or office. */
  readonly by: string | null;
  readonly date: string | null;
  /** Where it was taken from. */
  readonly source: string | null;
  /** Whether it was written to show a comparison, and is proposed by nobody. */
  readonly example: boolean;
  /** Text of the sidecar, for evidence. */
  readonly content: string;
}

/** A proposed revision with all that was found in it. */
export interface DraftReading {
  readonly reading: Reading;
  readonly sidecar: DraftSidecar | null;
}

/** A duty of a version whose clause a draft goes on with, without some of those whom it addressed. */
export interface ReleasedDuty {
  readonly duty: DutyMention;
  /** eId of the clause of the draft. */
  readonly clause: string;
  /** Names of the addressees that are gone. */
  readonly lost: readonly string[];
}

/** A draft beside one version. */
export interface DraftBesideVersion {
  readonly version: Reading;
  readonly pairs: readonly ClausePair[];
  readonly released: readonly ReleasedDuty[];
}

/** A clause of a draft, and a clause of another body that says the same already. */
export interface Repetition {
  /** eId in the draft. */
  readonly clause: string;
  readonly other: Reading;
  /** eId in the other text. */
  readonly otherClause: string;
  readonly match: ParallelMatch;
  readonly similarity: number;
}

/** A draft beside the versions of the line that it would revise, the one that it revises first. */
export interface AlignedDraft extends DraftReading {
  readonly id: NodeId;
  readonly versions: readonly DraftBesideVersion[];
  readonly repetitions: readonly Repetition[];
}
