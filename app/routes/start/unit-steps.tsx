import { BodyLong, Heading, LinkCard, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { UnitStep } from '~/domain/unit-step';
import { useTexts } from '~/i18n/texts';
import { unitSetupTexts } from '~/i18n/unit-setup';

/** What a new unit has left before it is at work: each step leads to where it is done, or says who does it. */
export function UnitSteps({ steps }: { steps: readonly UnitStep[] }) {
  const texts = useTexts(unitSetupTexts);
  return (
    <section className="stack stack--tight measure" aria-labelledby="kom-i-gang">
      <Heading level="2" size="medium" id="kom-i-gang">
        {texts.title}
      </Heading>
      <BodyLong>{texts.intro(steps.filter(({ done }) => done).length, steps.length)}</BodyLong>
      <ol className="plain-list stack stack--tight">
        {steps.map((step, index) => (
          <li key={step.key}>
            {step.path !== null && !step.done ? (
              <OwnStep step={step} path={step.path} number={index + 1} />
            ) : (
              <OtherStep step={step} number={index + 1} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  step: UnitStep;
  number: number;
}

function OwnStep({ step, path, number }: StepProps & { path: string }) {
  const texts = useTexts(unitSetupTexts);
  const { title, how } = texts.steps[step.key];
  return (
    <LinkCard size="small">
      <LinkCard.Title>
        <LinkCard.Anchor asChild>
          <Link to={path}>
            {number}. {title}
          </Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{how}</LinkCard.Description>
    </LinkCard>
  );
}

/** Done, or not the reader's to do. */
function OtherStep({ step: { key, done }, number }: StepProps) {
  const texts = useTexts(unitSetupTexts);
  const { title, how } = texts.steps[key];
  return (
    <div className="panel panel--small stack stack--tight">
      <p className="row">
        <strong>
          {number}. {title}
        </strong>
        <Tag size="small" variant="outline" data-color={done ? 'success' : 'neutral'}>
          {done ? texts.done : texts.others}
        </Tag>
      </p>
      {!done && <p>{how}</p>}
    </div>
  );
}
