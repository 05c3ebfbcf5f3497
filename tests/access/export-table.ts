// Who may take out which table as a file: those whose screens have it. Written by hand, beside screen-table.ts.
import type { Role } from '~/domain/viewer.ts';
import type { Side } from '../support/world.ts';

export interface ExportLine {
  opens: readonly Role[];
  /** What the file is asked about, where the table belongs to a row. */
  search?: (side: Side) => string;
  /** Those among `opens` for whom a foreign row is theirs too. */
  opensForeign?: readonly Role[];
}

const unit: readonly Role[] = ['caseworker', 'unit_lead'];
const followers: readonly Role[] = [...unit, 'nav_advisor'];
const figures: ExportLine = { opens: [...followers, 'coordinator'] };
const training: ExportLine = {
  opens: [...followers, 'coordinator'],
  search: ({ contract: { id } }) => `id=${id}`,
  opensForeign: followers,
};
const cost: ExportLine = { ...training, opens: [...training.opens, 'buyer'] };

export const exportLines: Readonly<Record<string, ExportLine>> = {
  kandidater: { opens: followers },
  praksisplasser: { opens: [...followers, 'coordinator'] },
  forslag: { opens: [...followers, 'coordinator', 'mentor'] },
  ukerapporter: { opens: [...followers, 'coordinator', 'mentor'], search: ({ placement: { id } }) => `praksis=${id}` },
  'ubesvarte-foresporsler': { opens: ['coordinator'] },
  'besvarte-foresporsler': { opens: ['coordinator'] },
  plasser: { opens: [...followers, 'coordinator'] },
  arbeidssteder: { opens: ['coordinator'] },
  mentorer: { opens: ['coordinator'] },
  opplaeringsmaler: { opens: ['coordinator'] },
  'sporsmaal-om-ansatte': { opens: ['coordinator'] },
  'aapne-varsler': { opens: unit },
  'lukkede-varsler': { opens: unit },
  'oppgaver-som-ligger-etter': { opens: ['unit_lead'] },
  resultater: figures,
  'resultatenes-sikkerhet': figures,
  'praksis-ansettelser-og-bevis': figures,
  'praksis-per-maaned': figures,
  'tid-foer-jobb': figures,
  'personene-bak-tallet': { opens: followers, search: () => 'tall=resultater&horisont=6', opensForeign: followers },
  'opplaering-paa-kontrakten': training,
  'oppmoete-paa-kontrakten': training,
  'plasser-per-maaned': training,
  'kostnad-i-timer': cost,
  kostnadstiltak: cost,
  kostnadsoppgaver: cost,
  kontrakter: { opens: [...followers, 'coordinator', 'buyer', 'admin'] },
  loefter: { opens: [...followers, 'coordinator', 'buyer'], search: ({ contract: { id } }) => `id=${id}`, opensForeign: followers },
  'publisert-omfang': { opens: [...followers, 'buyer'], search: ({ release: { id } }) => `id=${id}`, opensForeign: followers },
  'publiserte-resultater': { opens: [...followers, 'buyer'], search: ({ release: { id } }) => `id=${id}`, opensForeign: followers },
  'api-noekler': { opens: ['unit_lead', 'buyer', 'admin'] },
  organisasjoner: { opens: ['admin'] },
  brukere: { opens: ['admin', 'unit_lead'] },
  'e-post': { opens: ['admin'] },
  minstesatser: { opens: [...unit, 'admin'] },
};
