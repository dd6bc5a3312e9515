import type { FrameTexts } from './frame-texts.js';

/** The frame in Spanish. */
export const SPANISH: FrameTexts = {
  cover: {
    body: 'Órgano',
    period: 'Periodo',
    question: 'Cuestión',
    source: 'Origen',
    title: 'Título',
    abstract: 'Resumen',
  },
  notStated: 'no se indica',
  contents: 'Índice',
  title: 'Informe sobre la aplicación de {name}',
  abstract:
    'Del {from} al {to}, {records} acciones registradas responden a {answered} de los {duties} puntos de la parte dispositiva. Donde no hay nada registrado, el informe lo dice.',
  summary: 'Tareas y pruebas',
  summaryDescription:
    'Cada punto de la parte dispositiva, su destinatario, lo que se pide y cuántas acciones registradas responden a él.',
  summaryHead: ['Punto', 'Destinatario', 'Lo que se pide', 'Acciones registradas'],
  asked: 'Lo que se pide',
  done: 'Lo que se hizo',
  doneDescription: 'Las acciones registradas que responden al punto, con su tipo, lugar y fecha.',
  doneHead: ['Acción', 'Tipo', 'Lugar', 'Fecha'],
  answeredBy: 'Acciones registradas que responden a este punto en el periodo: {count}.',
  nothingKnown:
    'No hay constancia registrada de que se haya dado respuesta a este punto en el periodo. Esto no significa que no se haya hecho nada.',
  undated: 'no se indica',
  line: 'línea',
  page: 'Página',
  kinds: {
    practice: 'Práctica',
    initiative: 'Iniciativa',
    activity: 'Actividad',
    strategy: 'Estrategia nacional',
    framework: 'Marco estadístico',
    indicator: 'Indicador',
    observation: 'Observación',
    resource: 'Material de formación o directrices',
    helpline: 'Línea de ayuda',
    code: 'Código de autorregulación',
    solution: 'Solución',
    liaisonStatement: 'Declaración de coordinación',
    quarterlyReport: 'Informe trimestral',
    meeting: 'Reunión',
  },
};
