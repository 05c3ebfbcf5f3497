import { code, date, text, whole } from '~/domain/dataset/field';
import { readListView } from '~/domain/list-view';
import { readOfferFilters } from '~/domain/place-offer-filters';
import { offersDataset, offerWeeksDataset } from '~/i18n/datasets/suppliers';
import { formatShortDate } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { offerSorting, offersIn } from '../place-offer/list-offers.server';
import { offerWeeksIn } from '../place-offer/read-offer.server';
import { askedRow } from './asked-row.server';
import { dataset } from './dataset.server';
import { chosen } from './narrowed';

const texts = placeOfferTexts.nb;
const words = vocabularyTexts.nb;

/** The list of offered places. */
export const placeOffers = dataset({
  words: offersDataset,
  permission: 'places.read',
  read: async ({ tx, viewer, query, on, page }) => {
    const filters = readOfferFilters(query);
    const { rows, total, choices } = await offersIn(tx, viewer, { ...readListView(query, offerSorting), ...page }, filters, on);
    const named = (list: typeof choices.suppliers, id: string | null) => list.find(({ value }) => value === id)?.label;
    const filter = [
      chosen(texts.department, filters.department && words.department[filters.department]),
      chosen(texts.supplier, named(choices.suppliers, filters.supplierId)),
      chosen(texts.contract, named(choices.contracts, filters.contractId)),
      chosen(texts.levelAtMost, filters.level),
      chosen(texts.jobProspect, filters.jobProspect && texts.jobProspects[filters.jobProspect]),
      chosen(texts.status, filters.status && texts.statuses[filters.status]),
      filters.week && texts.freeInWeek(formatShortDate(filters.week)),
      filters.onlyFree && texts.onlyFree,
    ];
    return { rows, total, filter };
  },
}).withFields({
  department: code(words.department, (row) => row.department),
  placeOfWork: text((row) => row.placeOfWork),
  supplier: text((row) => row.supplierName),
  contract: text((row) => row.contractName),
  startsOn: date((row) => row.startsOn),
  endsOn: date((row) => row.endsOn),
  languageNeeded: code(words.norwegianLevel, (row) => row.languageNeeded),
  jobProspect: code(texts.jobProspects, (row) => row.jobProspect),
  status: code(texts.statuses, (row) => row.status),
  places: whole((row) => row.places),
  free: whole((row) => row.free),
});

/** What is offered, taken and free in each week of one offer. */
export const offerWeeks = dataset({
  words: offerWeeksDataset,
  permission: 'places.read',
  read: async ({ tx, viewer, query, on }) => {
    const { offer, weeks } = await offerWeeksIn(tx, viewer, askedRow(query), on);
    return { rows: weeks.map((row) => ({ ...row, offer })), total: weeks.length, filter: [texts.offerOf(words.department[offer.department], offer.placeOfWork)] };
  },
}).withFields({
  department: code(words.department, (row) => row.offer.department),
  supplier: text((row) => row.offer.supplierName),
  contract: text((row) => row.offer.contractName),
  week: date((row) => row.week),
  offered: whole((row) => row.offered),
  taken: whole((row) => row.taken),
  free: whole((row) => row.free),
});
