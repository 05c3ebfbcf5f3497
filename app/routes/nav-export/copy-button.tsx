import { Button } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { navExportTexts } from '~/i18n/nav-exports';
import { useTexts } from '~/i18n/texts';

/** Copies a text; only where the browser can, so nothing dead is shown without JavaScript. */
export function CopyButton({ text }: { text: string }) {
  const texts = useTexts(navExportTexts);
  const [possible, setPossible] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setPossible('clipboard' in navigator), []);
  if (!possible) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  return (
    <div className="row">
      <Button type="button" size="small" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
