import { cited, type CitationForm } from './citation-form.js';

/** Title of the instrument whose Goals are cited. */
const AGENDA_2030 = 'Transforming our world: the 2030 Agenda for Sustainable Development';

/** Goals and targets of the 2030 Agenda, by number. */
export const GOAL_FORMS: readonly CitationForm[] = [
  {
    name: 'sustainable-development-goal',
    triggers: ['SDG', 'Sustainable'],
    pattern:
      /\b(?:Sustainable\sDevelopment\sGoals?(?:\s\(?SDGs?\)?)?|SDGs?)\s(?<goals>\d{1,2}(?:\.[\da-d]{1,2})?(?:(?:,\s|\sand\s)\d{1,2}(?:\.[\da-d]{1,2})?){0,17})(?![\d.]\d)/gu,
    items: /(?<number>\d{1,2}(?:\.[\da-d]{1,2})?)/gu,
    read: () => cited({ type: 'agenda', body: 'UNGA', name: AGENDA_2030 }),
    provisions: ({ number }) => [`goal_${number ?? ''}`],
    examples: [
      ['relevance of Sustainable Development Goal 16, to promote', 'Sustainable Development Goal 16'],
      ['SDG 16.2 and others', 'SDG 16.2'],
      ['that Sustainable Development Goal (SDG) 5 of', 'Sustainable Development Goal (SDG) 5'],
      ['SDGs 5 and 16', 'SDGs 5', '16'],
      ['Goal 2 of the strategic plan'],
      ['the Sustainable Development Goals'],
    ],
  },
  {
    name: 'numbered-agenda',
    triggers: ['Agenda 2'],
    pattern: /\bAgenda\s(?<number>21|2063)(?=\d{0,2}(?!\d))/gu,
    read: ({ number = '' }) => cited({ type: 'agenda', name: `Agenda ${number}` }),
    examples: [
      ['the commitments contained in Agenda 21, including', 'Agenda 21'],
      ['Taking into account Agenda 217 and the Plan', 'Agenda 21'],
      ['in January 2015 to adopt Agenda 2063, also', 'Agenda 2063'],
      ['Agenda item 23'],
    ],
  },
  {
    name: 'goal-of-the-agenda',
    triggers: ['Goal'],
    pattern:
      /\bGoals?\s\d{1,2}(?:(?:,\s|\sand\s)\d{1,2}){0,16}\s(?:of|in)\sthe\s(?:(?:United\sNations\s)?2030\sAgenda(?:\sfor\sSustainable\sDevelopment)?|(?:United\sNations\s)?Sustainable\sDevelopment\sGoals(?:\s\(SDGs\))?)/gu,
    items: /(?<=(?:Goals?|,|and)\s)(?<number>\d{1,2})/gu,
    read: () => cited({ type: 'agenda', body: 'UNGA', name: AGENDA_2030 }),
    provisions: ({ number }) => [`goal_${number ?? ''}`],
    examples: [
      [
        'a) Goal 9 in the 2030 Agenda for Sustainable Development:',
        'Goal 9 in the 2030 Agenda for Sustainable Development',
      ],
      [
        'Goal 10 of the Sustainable Development Goals (SDGs), which',
        'Goal 10 of the Sustainable Development Goals (SDGs)',
      ],
      ['Goal 2 of the strategic plan'],
    ],
  },
  {
    name: 'sustainable-development-target',
    triggers: ['arget'],
    needs: /Sustainable\sDevelopment|2030\sAgenda|\bSDGs?\b/u,
    pattern: /\b[Tt]argets?\s\d{1,2}\.[\da-d]{1,2}(?:(?:,\s|\sand\s)\d{1,2}\.[\da-d]{1,2}){0,17}(?![\d.])/gu,
    items: /(?<number>\d{1,2}\.[\da-d]{1,2})/gu,
    read: () => cited({ type: 'agenda', body: 'UNGA', name: AGENDA_2030 }),
    provisions: ({ number }) => [`target_${number ?? ''}`],
    examples: [
      ['Sustainable Development Goal 16, including target 16.2, to', 'target 16.2'],
      ['target 1.1 of the strategic plan of the Union'],
    ],
  },
];
