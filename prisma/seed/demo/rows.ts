import type { AttendanceDay, HowItGoes } from '~/domain/weekly-report.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import type { TrainingRows } from './training-rows.ts';

/** The demo's rows by table, in the order in which they can be written. */
export interface DemoRows {
  organisation: Prisma.OrganisationCreateManyInput[];
  user: Prisma.UserCreateManyInput[];
  membership: Prisma.MembershipCreateManyInput[];
  contract: Prisma.ContractCreateManyInput[];
  contractSupplier: Prisma.ContractSupplierCreateManyInput[];
  commitment: Prisma.CommitmentCreateManyInput[];
  commitmentChange: Prisma.CommitmentChangeCreateManyInput[];
  commitmentComment: Prisma.CommitmentCommentCreateManyInput[];
  tender: Prisma.TenderCreateManyInput[];
  tenderer: Prisma.TendererCreateManyInput[];
  tenderAnswer: Prisma.TenderAnswerCreateManyInput[];
  tenderCommitment: Prisma.TenderCommitmentCreateManyInput[];
  tenderScore: Prisma.TenderScoreCreateManyInput[];
  tenderApproval: Prisma.TenderApprovalCreateManyInput[];
  placeOffer: Prisma.PlaceOfferCreateManyInput[];
  workSite: Prisma.WorkSiteCreateManyInput[];
  candidate: Prisma.CandidateCreateManyInput[];
  candidateDetail: Prisma.CandidateDetailCreateManyInput[];
  candidateNote: Prisma.CandidateNoteCreateManyInput[];
  navShare: Prisma.NavShareCreateManyInput[];
  placement: Prisma.PlacementCreateManyInput[];
  weeklyReport: DemoReport[];
  placementContact: Prisma.PlacementContactCreateManyInput[];
  certificate: Prisma.CertificateCreateManyInput[];
  certificateModule: Prisma.CertificateModuleCreateManyInput[];
  certificateAim: Prisma.CertificateAimCreateManyInput[];
  assessment: Prisma.AssessmentCreateManyInput[];
  employment: Prisma.EmploymentCreateManyInput[];
  wageSubsidy: Prisma.WageSubsidyCreateManyInput[];
  employmentTerm: Prisma.EmploymentTermCreateManyInput[];
  employmentPay: Prisma.EmploymentPayCreateManyInput[];
  employmentEnd: Prisma.EmploymentEndCreateManyInput[];
  followUp: Prisma.FollowUpCreateManyInput[];
  hireReport: Prisma.HireReportCreateManyInput[];
  employerAnswer: Prisma.EmployerAnswerCreateManyInput[];
  training: TrainingRows;
  proposal: Prisma.ProposalCreateManyInput[];
  agreement: Prisma.AgreementCreateManyInput[];
  followUpMeeting: Prisma.FollowUpMeetingCreateManyInput[];
  nextStep: Prisma.NextStepCreateManyInput[];
  nextStepMove: Prisma.NextStepMoveCreateManyInput[];
  misuseSignalClosure: Prisma.MisuseSignalClosureCreateManyInput[];
  costMeasure: Prisma.CostMeasureCreateManyInput[];
  costMeasureComment: Prisma.CostMeasureCommentCreateManyInput[];
  costStatement: Prisma.CostStatementCreateManyInput[];
  costStatementDetail: Prisma.CostStatementDetailCreateManyInput[];
  mail: Prisma.MailCreateManyInput[];
  apiToken: Prisma.ApiTokenCreateManyInput[];
  apiCall: Prisma.ApiCallCreateManyInput[];
}

/** A week that a mentor reported, with its days. */
export interface DemoReport {
  id: string;
  placementId: string;
  weekStartsOn: Date;
  howItGoes: HowItGoes;
  note: string | null;
  reportedById: string | undefined;
  savedAt: Date;
  days: readonly AttendanceDay[];
}

export function noRows(): DemoRows {
  return {
    organisation: [], user: [], membership: [], contract: [], contractSupplier: [], commitment: [], commitmentChange: [], commitmentComment: [], tender: [], tenderer: [], tenderAnswer: [], tenderCommitment: [], tenderScore: [], tenderApproval: [], placeOffer: [], workSite: [],
    candidate: [], candidateDetail: [], candidateNote: [], navShare: [],
    placement: [], weeklyReport: [], placementContact: [], certificate: [], certificateModule: [], certificateAim: [], assessment: [], employment: [], wageSubsidy: [], employmentTerm: [], employmentPay: [], employmentEnd: [], followUp: [], hireReport: [], employerAnswer: [], proposal: [], agreement: [], misuseSignalClosure: [], mail: [], apiToken: [], apiCall: [],
    costMeasure: [], costMeasureComment: [], costStatement: [], costStatementDetail: [],
    followUpMeeting: [], nextStep: [], nextStepMove: [],
    training: { templates: [], versions: [], templateModules: [], templateAims: [], plans: [], modules: [], aims: [], progress: [] },
  };
}
