import type { Role } from '~/domain/viewer';
import type { Texts } from './texts';

const nb: Record<Role, string> = {
  caseworker: 'Veileder i flyktningenheten',
  unit_lead: 'Fagleder i flyktningenheten',
  nav_advisor: 'Veileder i NAV',
  coordinator: 'Koordinator hos leverandør',
  mentor: 'Mentor hos leverandør',
  buyer: 'Innkjøper',
  admin: 'Systemadministrator',
};

export const roleTexts: Texts<typeof nb> = { nb };
