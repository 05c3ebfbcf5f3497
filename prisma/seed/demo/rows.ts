import type { Prisma } from '~/platform/generated/prisma/client.ts';

/** The demo's rows by table, in the order in which they can be written. */
export interface DemoRows {
  organisation: Prisma.OrganisationCreateManyInput[];
  user: Prisma.UserCreateManyInput[];
  membership: Prisma.MembershipCreateManyInput[];
  contract: Prisma.ContractCreateManyInput[];
  contractSupplier: Prisma.ContractSupplierCreateManyInput[];
  candidate: Prisma.CandidateCreateManyInput[];
  candidateDetail: Prisma.CandidateDetailCreateManyInput[];
  candidateNote: Prisma.CandidateNoteCreateManyInput[];
  navShare: Prisma.NavShareCreateManyInput[];
  placement: Prisma.PlacementCreateManyInput[];
  weeklyPresence: Prisma.WeeklyPresenceCreateManyInput[];
  certificate: Prisma.CertificateCreateManyInput[];
  employment: Prisma.EmploymentCreateManyInput[];
  wageSubsidy: Prisma.WageSubsidyCreateManyInput[];
  followUp: Prisma.FollowUpCreateManyInput[];
  hireReport: Prisma.HireReportCreateManyInput[];
  proposal: Prisma.ProposalCreateManyInput[];
}

export function noRows(): DemoRows {
  return {
    organisation: [], user: [], membership: [], contract: [], contractSupplier: [],
    candidate: [], candidateDetail: [], candidateNote: [], navShare: [],
    placement: [], weeklyPresence: [], certificate: [], employment: [], wageSubsidy: [], followUp: [], hireReport: [], proposal: [],
  };
}
