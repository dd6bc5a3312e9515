import type { ClauseRole } from '#graph/model/closed-lists.js';

/** Words that open a part of a resolution, and what part it is. */
interface OpenerForm {
  readonly role: Extract<ClauseRole, 'preambular' | 'operative'>;
  /** Verbs, as they open a heading; adverbs before and words after them are free. */
  readonly verbs: readonly string[];
  readonly examples: readonly string[];
}

/** Opening phrases of ITU and UN resolutions. Source: the headings of the resolutions themselves. */
export const OPENER_FORMS: readonly OpenerForm[] = [
  {
    role: 'preambular',
    verbs: [
      'recognizing',
      'recognising',
      'recalling',
      'considering',
      'noting',
      'taking into account',
      'taking into consideration',
      'taking note',
      'bearing in mind',
      'aware',
      'mindful',
      'emphasizing',
      'stressing',
      'reaffirming',
      'affirming',
      'acknowledging',
      'having considered',
      'having regard',
      'having noted',
      'having examined',
      'convinced',
      'conscious',
      'concerned',
      'welcoming',
      'observing',
      'underlining',
      'highlighting',
      'appreciating',
      'expressing',
      'reiterating',
      'realizing',
      'guided',
      'in view',
      'referring',
      'cognizant',
      'understanding',
      'believing',
      'confident',
      'commending',
      'deeply concerned',
    ],
    examples: [
      'recognizing',
      'further recalling',
      'taking into account',
      'noting with appreciation',
      'bearing in mind',
    ],
  },
  {
    role: 'operative',
    verbs: [
      'resolves',
      'invites',
      'instructs',
      'decides',
      'requests',
      'encourages',
      'urges',
      'calls upon',
      'calls on',
      'recommends',
      'appeals',
      'authorizes',
      'directs',
      'affirms',
      'reaffirms',
      'recognizes',
      'notes',
      'endorses',
      'approves',
      'adopts',
      'declares',
      'expresses',
      'welcomes',
      'emphasizes',
      'stresses',
      'charges',
      'asks',
      'confirms',
      'considers',
      'supports',
      'thanks',
      'agrees',
    ],
    examples: [
      'resolves to instruct the Director of the Telecommunication Development Bureau',
      'invites Member States',
      'further resolves',
      'instructs the Secretary-General',
    ],
  },
];

const ADVERB =
  '(?:(?:also|further|furthermore|again|and|strongly|solemnly|deeply|fully|duly|once more|particularly|noting)\\s+)*';
const FORMS = OPENER_FORMS.map(({ role, verbs }) => ({
  role,
  pattern: new RegExp(`^${ADVERB}(?:${verbs.join('|')})(?![a-z])`, 'i'),
}));

/** The role of a part that these words open; undefined where they open none. */
export function readOpener(words: string): OpenerForm['role'] | undefined {
  return FORMS.find(({ pattern }) => pattern.test(words))?.role;
}
