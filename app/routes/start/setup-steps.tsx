import { BodyLong, Heading, LinkCard, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { SetupStep } from '~/domain/setup-step';
import { setupTexts } from '~/i18n/setup';
import { useTexts } from '~/i18n/texts';

/** What a new portal needs before others can use it, and once it has all of it, how much there is. */
export function SetupSteps({ steps }: { steps: readonly SetupStep[] }) {
  const texts = useTexts(setupTexts);
  const ready = steps.every(({ done }) => done);
  return (
    <section className="stack stack--tight" aria-labelledby="oppsett">
      <Heading level="2" size="medium" id="oppsett">
        {ready ? texts.ready : texts.begin}
      </Heading>
      <BodyLong>{ready ? texts.readyText : texts.beginText}</BodyLong>
      <ol className="plain-list stack stack--tight">
        {steps.map(({ key, done, count, path }, index) => {
          const step = texts.steps[key];
          const title = done ? step.name : step.todo;
          return (
            <li key={key}>
              <LinkCard size="small">
                <LinkCard.Title>
                  <LinkCard.Anchor asChild>
                    <Link to={path}>{ready ? title : texts.step(index + 1, title)}</Link>
                  </LinkCard.Anchor>
                </LinkCard.Title>
                {!ready && <LinkCard.Description>{step.how}</LinkCard.Description>}
                {done && (
                  <LinkCard.Footer>
                    <Tag size="small" variant="outline" data-color="success">
                      {step.count(count)}
                    </Tag>
                  </LinkCard.Footer>
                )}
              </LinkCard>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
