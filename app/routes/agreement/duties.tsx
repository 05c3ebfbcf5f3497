import { Heading } from '@navikt/ds-react';
import { agreementDutyTexts } from '~/i18n/agreement-duties';
import { useTexts } from '~/i18n/texts';

/** What a practice is and is not, and what each party takes on. */
export function Duties() {
  const texts = useTexts(agreementDutyTexts);
  return (
    <section className="panel stack stack--tight" aria-labelledby="plikter">
      <Heading level="2" size="small" id="plikter">
        {texts.title}
      </Heading>
      <p>{texts.notEmployed}</p>
      <div className="columns">
        <Party name={texts.candidateTitle} duties={texts.candidate} />
        <Party name={texts.supplierTitle} duties={texts.supplier} />
        <Party name={texts.unitTitle} duties={texts.unit} />
      </div>
      <p>{texts.change}</p>
    </section>
  );
}

function Party({ name, duties }: { name: string; duties: readonly string[] }) {
  return (
    <div>
      <Heading level="3" size="xsmall">
        {name}
      </Heading>
      <ul>
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
    </div>
  );
}
