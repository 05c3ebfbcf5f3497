import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { PageHeading } from '~/components/ui/page-heading';
import { CheckForm } from '~/components/certificate/check-form';
import { pageTitle } from '~/components/ui/page-title';
import { CHECK_CODE_LENGTH, readCheckCode } from '~/domain/check-code';
import { checkTexts } from '~/i18n/certificates';
import { useTexts } from '~/i18n/texts';

export const meta = () => pageTitle(checkTexts.nb.title);
export const headers = () => ({ 'X-Robots-Tag': 'noindex', 'Cache-Control': 'no-store' });

/** The form works without JavaScript: it asks for this page with the code, which goes on to the code's own page. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('kode');
  if (typed) throw redirect(`/sjekk/${encodeURIComponent(readCheckCode(typed) ?? typed.slice(0, 2 * CHECK_CODE_LENGTH))}`);
  return null;
}

export default function Check() {
  const texts = useTexts(checkTexts);
  return (
    <div className="frame--narrow stack">
      <PageHeading title={texts.title} intro={texts.intro} />
      <CheckForm />
    </div>
  );
}
