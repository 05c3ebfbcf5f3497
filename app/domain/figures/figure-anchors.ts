/** The places on `/om-tallene` that figures and charts point to; each has its definition there. */
export const FIGURE_ANCHORS = [
  'i-praksis-pa-datoen',
  'i-praksis-i-perioden',
  'startet',
  'avsluttet',
  'i-jobb',
  'tid-for-betalt-jobb',
  'ansettelser',
  'kompetansebevis',
  'opplaering',
  'oppmote',
  'plasser',
  'kostnad-timer',
  'kostnad-stotte',
] as const;
export type FigureAnchor = (typeof FIGURE_ANCHORS)[number];
