// Tenders of a side's buyer in each state, with a canary in each text of the one that is being prepared.
import { criterionParts } from '~/domain/commitment/criterion-part.ts';
import { asWorker, type Transaction } from '~/platform/database.server.ts';

export const tenderCanaries = [
  'tenders.name',
  'tenderers.name',
  'tender_answers.text',
  'tender_commitments.text',
  'tender_scores.reason',
  'tender_approvals.approved_by_name',
] as const;
type TenderCanary = (typeof tenderCanaries)[number];

interface Around {
  buyerId: string;
  /** Who has approved; points are given by nobody, so that the side's buyer may approve. */
  approverId: string;
  orgNumber: string;
}

const weights = { totalWeight: 30, weightTraining: 6, weightTimeToJob: 6, weightCooperation: 6, weightDocumentation: 6, weightCost: 6 };

/** Adds a tender that is being prepared, and an evaluated, an approved and an awarded one. */
export async function plantTenders(bird: (field: TenderCanary) => string, { buyerId, approverId, orgNumber }: Around) {
  return asWorker(async (tx) => {
    const make = async (name: string) => tx.tender.create({ data: { ...weights, buyerId, name } });
    const tender = await make(bird('tenders.name'));
    const tenderer = await tx.tenderer.create({ data: { tenderId: tender.id, name: bird('tenderers.name'), orgNumber } });
    const ofTenderer = { tendererId: tenderer.id, part: 'cooperation' } as const;
    const answer = await tx.tenderAnswer.create({ data: { ...ofTenderer, text: bird('tender_answers.text') } });
    const own = { kind: 'own', value: 2, direction: 'at_least', basis: 'level', unit: 'timer', text: bird('tender_commitments.text') } as const;
    const tendered = await tx.tenderCommitment.create({ data: { ...ofTenderer, ...own } });
    const score = await tx.tenderScore.create({ data: { ...ofTenderer, score: 7, reason: bird('tender_scores.reason') } });

    const evaluated = await make('Evaluert');
    await addScored(tx, evaluated.id, orgNumber);
    const approved = await make('Godkjent');
    await addScored(tx, approved.id, orgNumber);
    const awarded = await make('Tildelt');
    const winner = await addScored(tx, awarded.id, orgNumber);
    const by = { digest: 'a'.repeat(64), approvedById: approverId, approvedByName: bird('tender_approvals.approved_by_name') };
    const approval = await tx.tenderApproval.create({ data: { tenderId: approved.id, ...by } });
    await tx.tenderApproval.create({ data: { tenderId: awarded.id, ...by } });
    await tx.tenderer.update({ where: { id: winner.id }, data: { wonAt: new Date() } });
    return { tender, tenderer, answer, tendered, score, evaluated, approved, approval, awarded, winner };
  });
}

async function addScored(tx: Transaction, tenderId: string, orgNumber: string) {
  const scores = criterionParts.map((part) => ({ part, score: 5, reason: 'Godt svar' }));
  return tx.tenderer.create({ data: { tenderId, name: 'Tilbyder AS', orgNumber, scores: { create: scores } } });
}
