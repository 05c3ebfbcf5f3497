import { PageHeading } from '~/components/ui/page-heading';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { RunForm } from './run-form';

interface InterruptedProps {
  upload: { id: string; version: number };
  requestId: string;
  why: 'collision' | 'unknown' | 'interrupted';
}

/** Nothing was stored: why, and the way on. */
export function Interrupted({ upload, requestId, why }: InterruptedProps) {
  const texts = useTexts(importScreenTexts);
  const [title, text] = {
    collision: [texts.collisionTitle, texts.collisionText],
    unknown: [texts.failedTitle, texts.failedText],
    interrupted: [texts.interruptedTitle, texts.interruptedText],
  }[why] as [string, string];
  return (
    <div className="stack measure">
      <PageHeading title={title} intro={text} />
      <RunForm upload={upload} requestId={requestId} work="check" />
    </div>
  );
}
