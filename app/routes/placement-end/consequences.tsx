import { Heading, List } from '@navikt/ds-react';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';

/** What follows from ending a practice, said before the button that does it. */
export function Consequences() {
  const texts = useTexts(placementFormTexts);
  return (
    <section className="panel" aria-labelledby="folger">
      <Heading level="2" size="small" id="folger">
        {texts.consequences}
      </Heading>
      <List>
        <List.Item>{texts.consequenceSharing}</List.Item>
        <List.Item>{texts.consequenceMeasuring}</List.Item>
        <List.Item>{texts.consequenceHire}</List.Item>
        <List.Item>{texts.consequenceFinal}</List.Item>
      </List>
    </section>
  );
}
