import type { CertificateText } from '~/domain/certificate';
import { readCheckCode } from '~/domain/check-code';
import { asSession } from '~/platform/database.server';
import { countCheck, forgetCheck } from '~/platform/sessions/sign-in-limits.server';

export type Checked = { state: 'wait'; minutes: number } | { state: 'unknown' } | { state: 'found'; certificate: CertificateText };

/**
 * What the certificate with this code says, for anybody who has the code. Codes that nothing has count towards a limit for
 * the caller's address, so that nobody can go looking; right ones do not.
 */
export async function checkCertificate(typed: string, clientAddress: string): Promise<Checked> {
  const minutes = await countCheck(clientAddress);
  if (minutes !== null) return { state: 'wait', minutes };
  const code = readCheckCode(typed);
  if (!code) return { state: 'unknown' };
  const [row] = await asSession(
    (tx) => tx.$queryRaw<{ certificate: CertificateText | null }[]>`select check_certificate(${code}) as certificate`,
  );
  if (!row?.certificate) return { state: 'unknown' };
  await forgetCheck(clientAddress);
  return { state: 'found', certificate: row.certificate };
}
