// Two practices that have ended: one whose assessment and certificate wait to be written, and one that has both, with a
// canary in each text.
import { addDays, toDateColumn, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeCandidate, makePlacement } from './facts.ts';

export const endingCanaries = [
  'assessments.strengths',
  'assessments.candidate_words',
  'certificates.withdrawal_reason',
  'certificate_aims.text',
] as const;

interface Around {
  unitId: string;
  caseworkerId: string;
  mentorId: string;
  navOfficeId: string;
  contractId: string;
  supplierId: string;
}

/** Adds both, of a candidate that NAV shares; the other texts of the two hold nothing. */
export async function plantEndings(bird: (field: (typeof endingCanaries)[number]) => string, around: Around) {
  const { unitId, caseworkerId, mentorId, navOfficeId, contractId, supplierId } = around;
  const candidate = await makeCandidate(unitId, { caseworkerId });
  const practice = (from: number, to: number) =>
    makePlacement(
      { candidateId: candidate.id, contractId, supplierId },
      { acceptedAt: new Date(), startedOn: addDays(today(), -from), endedOn: addDays(today(), -to), endReason: 'completed', mentorId },
    );
  const [closing, assessed] = [await practice(38, 20), await practice(15, 3)];
  const issued = {
    ...{ title: 'Renhold', holderName: 'Navn', supplierName: 'Leverandør', hours: 10 },
    ...{ startsOn: toDateColumn('2026-01-05'), endsOn: toDateColumn('2026-02-05'), issuedOn: toDateColumn('2026-02-05') },
  };
  const codeOf = (id: string, letter: string) => `${letter}${id.replaceAll('-', '').toUpperCase().slice(-9)}`;
  const words = { hired: false, offeredJob: false, notHiredReason: 'no_vacancy', writtenById: mentorId } as const;
  return asWorker(async (tx) => {
    await tx.navShare.create({ data: { candidateId: candidate.id, navOfficeId, purpose: 'Oppfølging' } });
    await tx.trainingPlan.create({
      data: {
        placementId: closing.id,
        trainingModules: {
          create: { position: 0, title: 'Metoder', hours: 10, trainingAims: { create: { position: 0, text: 'Kan vaske', level: 'on_own' } } },
        },
      },
    });
    await tx.certificate.create({
      data: {
        ...{ ...issued, placementId: closing.id, checkCode: codeOf(closing.id, 'A') },
        ...{ withdrawnOn: toDateColumn('2026-03-05'), withdrawalReason: bird('certificates.withdrawal_reason') },
      },
    });
    const certificate = await tx.certificate.create({
      data: {
        ...{ ...issued, placementId: assessed.id, checkCode: codeOf(assessed.id, 'B') },
        certificateModules: {
          create: { position: 0, title: 'Metoder', hours: 10, certificateAims: { create: { position: 0, text: bird('certificate_aims.text') } } },
        },
      },
      include: { certificateModules: { include: { certificateAims: true } } },
    });
    const assessment = await tx.assessment.create({ data: { ...words, placementId: assessed.id, strengths: bird('assessments.strengths') } });
    return { closing, assessed, certificate, assessment };
  });
}

/** The candidate's answer to an assessment of a placement that has both. */
export async function plantAnswer(placementId: string, mentorId: string, candidateWords: string) {
  const words = { strengths: 'Blid', hired: false, offeredJob: false, notHiredReason: 'language' } as const;
  const answer = { candidateAgrees: false, candidateAnsweredAt: new Date(), answerTakenById: mentorId, answerBehalfReason: 'Leste sammen' };
  await asWorker((tx) => tx.assessment.create({ data: { placementId, ...words, ...answer, candidateWords } }));
}
