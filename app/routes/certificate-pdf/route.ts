import type { LoaderFunctionArgs } from '@remix-run/node';
import { today } from '~/domain/calendar-date';
import { readCertificatePaper } from '~/queries/certificate/read-certificate-paper.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { drawCertificate } from './draw-certificate.server';

/** The certificate in force as a tagged PDF. */
export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'certificates.read');
  const { certificate, check, reference } = await readCertificatePaper(viewer, requireId(asked.params.id), today());
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="kompetansebevis-${reference}.pdf"`,
    'Cache-Control': 'no-store',
  };
  return new Response(new Uint8Array(await drawCertificate(certificate, check)), { headers });
}
