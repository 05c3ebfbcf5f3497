import { Heading } from '@navikt/ds-react';
import { Facts } from '~/components/ui/facts';
import { agreementTexts } from '~/i18n/agreements';
import { formatMoment } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

/** A yes: when, by whom, and why on behalf of somebody else. */
export interface ShownYes {
  at: string;
  name: string | null;
  organisation: string | null;
  behalfReason: string | null;
}

interface ApprovalsProps {
  approvals: { candidate: ShownYes | null; supplier: ShownYes | null; unit: ShownYes | null };
}

/** Who has said yes and when, and whose yes is missing. */
export function Approvals({ approvals: { candidate, supplier, unit } }: ApprovalsProps) {
  const texts = useTexts(agreementTexts);
  return (
    <section aria-labelledby="godkjenninger">
      <Heading level="2" size="small" id="godkjenninger" spacing>
        {texts.approvalsHeading}
      </Heading>
      <Facts
        facts={[
          { name: texts.candidate, value: candidate ? <YesText yes={candidate} /> : texts.missing },
          { name: texts.supplier, value: supplier ? <YesText yes={supplier} /> : texts.missing },
          { name: texts.unit, value: unit ? <YesText yes={unit} /> : texts.last },
        ]}
      />
    </section>
  );
}

function YesText({ yes: { at, name, organisation, behalfReason } }: { yes: ShownYes }) {
  const texts = useTexts(agreementTexts);
  return (
    <>
      {texts.yes(formatMoment(at))}
      <span className="block subtle">
        {name && organisation ? texts.registeredBy(name, organisation) : texts.registeredBySomebody}
      </span>
      {behalfReason && <span className="block">{texts.onBehalf(behalfReason)}</span>}
    </>
  );
}
