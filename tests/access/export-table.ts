// Who may take out which table as a file: those whose screens have it. Written by hand, beside screen-table.ts.
import type { Role } from '~/domain/viewer.ts';
import type { Side } from '../support/world.ts';

export interface ExportLine {
  opens: readonly Role[];
  /** What the file is asked about, where the table belongs to a row. */
  search?: (side: Side, role: Role) => string;
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
const ofCandidate: ExportLine = { opens: followers, search: ({ candidate: { id } }) => `id=${id}` };
const ofTender: ExportLine = { opens: ['buyer'], search: ({ tenders: { tender } }) => `id=${tender.id}` };
const published: ExportLine = { opens: [...followers, 'buyer'], search: ({ release: { id } }) => `id=${id}`, opensForeign: followers };
const ofToken: ExportLine = {
  opens: ['unit_lead', 'buyer', 'admin'],
  search: ({ unitToken, buyerToken }, role) => `id=${(role === 'buyer' ? buyerToken : unitToken).id}`,
  opensForeign: ['admin'],
};
const cost: ExportLine = { ...training, opens: [...training.opens, 'buyer'] };

export const exportLines: Readonly<Record<string, ExportLine>> = {
  kandidater: { opens: followers },
  'kandidatens-praksisplasser': ofCandidate,
  'kandidatens-arbeidsforhold': ofCandidate,
  'kandidatens-oppfoelging': ofCandidate,
  praksisplasser: { opens: [...followers, 'coordinator'] },
  forslag: { opens: [...followers, 'coordinator', 'mentor'] },
  ukerapporter: { opens: [...followers, 'coordinator', 'mentor'], search: ({ placement: { id } }) => `praksis=${id}` },
  'kontakt-etter-ukerapporter': { opens: unit, search: ({ placement: { id } }) => `praksis=${id}` },
  opplaeringsplan: { opens: [...followers, 'coordinator', 'mentor'], search: ({ placement: { id } }) => `id=${id}` },
  'ubesvarte-foresporsler': { opens: ['coordinator'] },
  'besvarte-foresporsler': { opens: ['coordinator'] },
  plasser: { opens: [...followers, 'coordinator'] },
  'plasser-uke-for-uke': { opens: [...followers, 'coordinator'], search: ({ offer: { id } }) => `id=${id}`, opensForeign: followers },
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
  'utfall-paa-kontrakten': { opens: followers, search: ({ contract: { id } }) => `id=${id}`, opensForeign: followers },
  loefter: { opens: [...followers, 'coordinator', 'buyer'], search: ({ contract: { id } }) => `id=${id}`, opensForeign: followers },
  'lovet-og-naadd': { opens: [...followers, 'coordinator', 'buyer'], search: ({ contract: { id } }) => `id=${id}`, opensForeign: followers },
  'portefoelje-kontrakter': { opens: ['buyer'] },
  'portefoelje-kvartaler': { opens: ['buyer'], search: ({ contract: { id } }) => `kontrakt=${id}` },
  'portefoelje-leverandoerer': { opens: ['buyer'] },
  'portefoelje-avdelinger': { opens: ['buyer'] },
  konkurranser: { opens: ['buyer'] },
  tilbydere: ofTender,
  'tilbud-del-for-del': ofTender,
  'loefter-i-tilbudene': ofTender,
  kvartalsrapporter: { opens: [...followers, 'coordinator', 'buyer'] },
  publiseringer: { opens: [...followers, 'buyer'] },
  'publisert-omfang': published,
  'publiserte-resultater': published,
  'publisert-opplaering': published,
  'publiserte-avdelinger': published,
  'publiserte-plasser': { ...published, opens: ['buyer'], opensForeign: [] },
  // What was missing is the unit's alone that published.
  'mangler-ved-publisering': { ...published, opens: unit, opensForeign: [] },
  'api-noekler': { opens: ['unit_lead', 'buyer', 'admin'] },
  'api-kall': ofToken,
  'api-kall-per-dag': ofToken,
  organisasjoner: { opens: ['admin'] },
  brukere: { opens: ['admin', 'unit_lead'] },
  'e-post': { opens: ['admin'] },
  'endringer-av-grensene': { opens: ['admin'] },
  minstesatser: { opens: [...unit, 'admin'] },
};
