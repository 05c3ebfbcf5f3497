import type { FigureAnchor } from '~/domain/figures/figure-anchors';
import type { FigureListName } from '~/domain/figures/figure-lists';

/** Where each list's figure is defined on `/om-tallene`. */
export const anchorOf: Readonly<Record<FigureListName, FigureAnchor>> = {
  'i-praksis': 'i-praksis-pa-datoen',
  'i-praksis-i-perioden': 'i-praksis-i-perioden',
  startet: 'startet',
  avsluttet: 'avsluttet',
  resultater: 'i-jobb',
  'tid-for-jobb': 'tid-for-betalt-jobb',
  ansettelser: 'ansettelser',
  kompetansebevis: 'kompetansebevis',
};
