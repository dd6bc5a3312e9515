import type { FrameTexts } from './frame-texts.js';

/** The frame in French. */
export const FRENCH: FrameTexts = {
  cover: {
    body: 'Organe',
    period: 'Période',
    question: 'Question',
    source: 'Origine',
    title: 'Titre',
    abstract: 'Résumé',
  },
  notStated: 'non indiqué',
  contents: 'Table des matières',
  title: 'Rapport sur la mise en œuvre de {name}',
  abstract:
    'Du {from} au {to}, {records} actions consignées répondent à {answered} des {duties} points du dispositif. Lorsque rien n’est consigné, le rapport le dit.',
  summary: 'Tâches et éléments de preuve',
  summaryDescription:
    'Chaque point du dispositif, son destinataire, ce qui est demandé et le nombre d’actions consignées qui y répondent.',
  summaryHead: ['Point', 'Destinataire', 'Ce qui est demandé', 'Actions consignées'],
  asked: 'Ce qui est demandé',
  done: 'Ce qui a été fait',
  doneDescription: 'Les actions consignées qui répondent au point, avec leur nature, leur lieu et leur date.',
  doneHead: ['Action', 'Nature', 'Lieu', 'Date'],
  answeredBy: 'Actions consignées qui répondent à ce point pendant la période: {count}.',
  nothingKnown:
    'Aucun élément consigné n’indique qu’il a été donné suite à ce point pendant la période. Cela ne signifie pas que rien n’a été fait.',
  undated: 'non indiquée',
  line: 'ligne',
  page: 'Page',
  kinds: {
    practice: 'Pratique',
    initiative: 'Initiative',
    activity: 'Activité',
    strategy: 'Stratégie nationale',
    framework: 'Cadre statistique',
    indicator: 'Indicateur',
    observation: 'Observation',
    resource: 'Matériel de formation ou lignes directrices',
    helpline: 'Service d’assistance téléphonique',
    code: 'Code d’autoréglementation',
    solution: 'Solution',
    liaisonStatement: 'Note de liaison',
    quarterlyReport: 'Rapport trimestriel',
    meeting: 'Réunion',
  },
};
