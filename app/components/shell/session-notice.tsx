import { Button, Heading } from '@navikt/ds-react';
import { useFetcher, useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { WARNING_MINUTES } from '~/domain/session-limits';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';

/** Says that the session is about to end, and lets the reader stay; what is typed is kept either way. */
export function SessionNotice({ endsAt }: { endsAt: number }) {
  const texts = useTexts(commonTexts);
  const renewal = useFetcher<{ endsAt: number }>();
  const { key } = useLocation();
  const [now, setNow] = useState<number | null>(null);
  const end = Math.max(endsAt, renewal.data?.endsAt ?? 0);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 15_000);
    return () => clearInterval(timer);
  }, [key, end]);
  if (now === null || end - now > WARNING_MINUTES * 60_000) return null;
  if (end <= now) {
    return (
      <section className="notice" role="alert">
        <p>{texts.sessionEnded}</p>
      </section>
    );
  }
  return (
    <section className="notice stack stack--tight" role="alert">
      <Heading level="2" size="small">
        {texts.sessionEnding(Math.ceil((end - now) / 60_000))}
      </Heading>
      <p>{texts.sessionEndingText}</p>
      <renewal.Form method="post" action="/okt">
        <Button size="small" loading={renewal.state !== 'idle'}>
          {texts.sessionContinue}
        </Button>
      </renewal.Form>
    </section>
  );
}
