import { code, date, moment, decimal, phone, text, whole, yesNo } from '~/domain/dataset/field';
import { employerQuestionKinds, employerQuestionsDataset, mentorsDataset, templatesDataset, workSitesDataset } from '~/i18n/datasets/suppliers';
import { mentorTexts } from '~/i18n/mentors';
import { openQuestions } from '../employer-question/open-questions.server';
import { mentorQuestion, mentorsIn } from '../mentor/list-mentors.server';
import { templatesIn } from '../training/list-templates.server';
import { workSitesIn } from '../work-site/list-work-sites.server';
import { dataset } from './dataset.server';
import { searchedFor } from './narrowed';

/** A supplier's own work sites. */
export const workSites = dataset({
  words: workSitesDataset,
  permission: 'sites.keep',
  read: ({ tx, viewer, on, page }) => workSitesIn(tx, viewer, page, on),
}).withFields({
  name: text((row) => row.name),
  address: text((row) => row.address),
  contract: text((row) => row.contractName),
  employees: whole((row) => row.employees),
  countedOn: date((row) => row.countedOn),
  inPractice: whole((row) => row.inPractice),
  isClosed: yesNo((row) => row.isClosed),
});

/** A supplier's own mentors. */
export const mentors = dataset({
  words: mentorsDataset,
  permission: 'users.manageMentors',
  read: async ({ tx, viewer, query, on, page }) => {
    const { view, withFormer } = mentorQuestion(query);
    const { rows, total } = await mentorsIn(tx, viewer, { ...view, ...page }, withFormer, on);
    return { rows, total, filter: [searchedFor(view), withFormer && mentorTexts.nb.withFormer] };
  },
}).withFields({
  name: text((row) => row.name),
  email: text((row) => row.email),
  phone: phone((row) => row.phone),
  candidates: whole((row) => row.candidates),
  hasLeft: yesNo((row) => row.hasLeft),
});

/** A supplier's own training templates. */
export const trainingTemplates = dataset({
  words: templatesDataset,
  permission: 'training.writeTemplates',
  read: async ({ tx, viewer }) => {
    const rows = await templatesIn(tx, viewer);
    return { rows, total: rows.length };
  },
}).withFields({
  name: text((row) => row.name),
  modules: whole((row) => row.modules),
  hours: decimal((row) => row.hours),
  version: whole((row) => row.number),
  changedAt: moment((row) => row.changedAt),
  inUse: yesNo((row) => row.inUse),
});

/** What a supplier is asked about its own employees. */
export const employerQuestions = dataset({
  words: employerQuestionsDataset,
  permission: 'employees.answer',
  read: async ({ tx }) => {
    const rows = await openQuestions(tx);
    return { rows, total: rows.length };
  },
}).withFields({
  name: text((row) => row.name),
  kind: code(employerQuestionKinds, (row) => row.kind),
  aboutOn: date((row) => row.aboutOn),
  jobStartedOn: date((row) => row.jobStartedOn),
  dueOn: date((row) => row.dueOn),
  undecidedOn: date((row) => row.undecidedOn),
});
