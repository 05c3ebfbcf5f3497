import { code, date, decimal, moment, text, whole, yesNo } from '~/domain/dataset/field';
import { mailsDataset, organisationsDataset, ratesDataset, usersDataset } from '~/i18n/datasets/administration';
import { organisationTexts } from '~/i18n/organisations';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { roleTexts } from '~/i18n/roles';
import { userTexts } from '~/i18n/users';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { mailQuestion, mailsIn } from '../mail/list-mails.server';
import { ratesIn } from '../minimum-pay/list-rates.server';
import { organisationQuestion, organisationsIn } from '../organisation/list-organisations.server';
import { userQuestion, usersIn } from '../user/list-users.server';
import { dataset } from './dataset.server';
import { chosen, searchedFor } from './narrowed';

const mailWords = outgoingMailTexts.nb;
const kinds = vocabularyTexts.nb.organisationKind;

/** The users that the viewer gives access, a row for each of their roles. */
export const users = dataset({
  words: usersDataset,
  permission: ['users.manageAll', 'users.manageUnit'],
  read: async ({ tx, viewer, query, page }) => {
    const { view, filters } = userQuestion(query);
    const found = await usersIn(tx, viewer, { ...view, ...page }, filters);
    const role = found.roles.find((one) => one === filters.role);
    return {
      rows: found.rows.flatMap(({ roles, ...user }) => (roles.length > 0 ? roles : [null]).map((one) => ({ ...user, role: one }))),
      read: found.rows.length,
      total: found.total,
      filter: [searchedFor(view), chosen(userTexts.nb.role, role && roleTexts.nb[role]), filters.withClosed && userTexts.nb.withClosed],
    };
  },
}).withFields({
  name: text((row) => row.name),
  email: text((row) => row.email),
  role: code(roleTexts.nb, (row) => row.role?.role ?? null),
  organisation: text((row) => row.role?.organisationName ?? null),
  closed: yesNo((row) => row.closed),
  registeredOn: date((row) => row.registeredOn),
});

/** The list of organisations. */
export const organisations = dataset({
  words: organisationsDataset,
  permission: 'organisations.manage',
  read: async ({ tx, viewer, query, page }) => {
    const { view, kind } = organisationQuestion(query);
    const { rows, total } = await organisationsIn(tx, viewer, { ...view, ...page }, kind);
    return { rows, total, filter: [searchedFor(view), chosen(organisationTexts.nb.kind, kind && kinds[kind])] };
  },
}).withFields({
  name: text((row) => row.name),
  kind: code(kinds, (row) => row.kind),
  orgNumber: text((row) => row.orgNumber),
  roles: whole((row) => row.roles),
});

/** The mails that the portal sent or is to send. */
export const mails = dataset({
  words: mailsDataset,
  permission: 'mails.manage',
  read: async ({ tx, viewer, query, page }) => {
    const question = mailQuestion(query);
    const { rows, total } = await mailsIn(tx, viewer, { ...question, ...page });
    return { rows, total, filter: [searchedFor(question), chosen(mailWords.state, question.state && mailWords.states[question.state])] };
  },
}).withFields({
  subject: text((row) => row.subject),
  to: text((row) => row.to),
  kind: text((row) => mailWords.kindOf(row.kind)),
  queuedAt: moment((row) => row.queuedAt),
  state: code(mailWords.states, (row) => row.state),
});

/** The rates of minimum pay. */
export const minimumPayRates = dataset({
  words: ratesDataset,
  permission: 'rates.read',
  read: async ({ tx, viewer }) => {
    const { rates } = await ratesIn(tx, viewer);
    return { rows: rates, total: rates.length };
  },
}).withFields({
  validFrom: date((row) => row.validFrom),
  adultRate: decimal((row) => row.adultRate),
  youthRate: decimal((row) => row.youthRate),
  source: text((row) => row.source),
  validNow: yesNo((row) => row.validNow),
});
