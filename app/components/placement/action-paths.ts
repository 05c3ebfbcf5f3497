import type { PlacementAction } from '~/domain/placement-status';

/** The last part of the address of each action's page, after `/praksis/:id`. */
export const actionPaths: Readonly<Record<PlacementAction, string>> = {
  accept: '/godta',
  decline: '/avslaa',
  withdraw: '/trekk',
  name_mentor: '/mentor',
  choose_site: '/arbeidssted',
  start: '/start',
  end: '/slutt',
  correct_dates: '/rett-datoer',
  report_hire: '/meld-ansettelse',
  confirm_protection: '/adressesperre',
  void: '/feilregistrert',
};
