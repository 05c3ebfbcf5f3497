import { hashPassword } from '~/platform/sessions/password.server.ts';
import type { Transaction } from '~/platform/database.server.ts';
import type { DemoRows } from './rows.ts';

/** Writes the rows, parents before children, and gives every user `password`. */
export async function writeRows(tx: Transaction, rows: DemoRows, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const credentials = rows.user.flatMap(({ id }) => (id ? [{ userId: id, passwordHash }] : []));
  await tx.organisation.createMany({ data: rows.organisation });
  await tx.user.createMany({ data: rows.user });
  await tx.userCredential.createMany({ data: credentials });
  await tx.membership.createMany({ data: rows.membership });
  await tx.contract.createMany({ data: rows.contract });
  await tx.contractSupplier.createMany({ data: rows.contractSupplier });
  await tx.candidate.createMany({ data: rows.candidate });
  await tx.candidateDetail.createMany({ data: rows.candidateDetail });
  await tx.candidateNote.createMany({ data: rows.candidateNote });
  await tx.navShare.createMany({ data: rows.navShare });
  await tx.placement.createMany({ data: rows.placement });
  await writePresences(tx, rows.weeklyPresence);
  await tx.certificate.createMany({ data: rows.certificate });
  await tx.employment.createMany({ data: rows.employment });
  await tx.wageSubsidy.createMany({ data: rows.wageSubsidy });
  await tx.followUp.createMany({ data: rows.followUp });
  await tx.hireReport.createMany({ data: rows.hireReport });
  await tx.proposal.createMany({ data: rows.proposal });
}

/** By far the most rows, so they go in as one parameter: `createMany` would bind fifteen thousand. */
async function writePresences(tx: Transaction, presences: DemoRows['weeklyPresence']): Promise<void> {
  await tx.$executeRaw`
    insert into weekly_presences (placement_id, week_starts_on, present, note, registered_by, created_at)
    select "placementId", "weekStartsOn", present, note, "registeredById", "createdAt"
    from jsonb_to_recordset(${JSON.stringify(presences)}::jsonb) as row ("placementId" uuid, "weekStartsOn" date,
      present boolean, note text, "registeredById" uuid, "createdAt" timestamptz)`;
}
