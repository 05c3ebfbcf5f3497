import { Heading } from '@navikt/ds-react';
import { ActionLink } from '~/components/ui/action-link';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { formatMoment } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface DiscussionProps {
  comments: readonly { id: string; text: string; by: string; at: string }[];
  /** Where the reader can say something; null for who only reads. */
  to: string | null;
}

/** What buyer and supplier have said to each other about a measure, the earliest first. */
export function Discussion({ comments, to }: DiscussionProps) {
  const texts = useTexts(costMeasureTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="kommentarer">
      <Heading level="2" size="medium" id="kommentarer">
        {texts.discussion}
      </Heading>
      {comments.length === 0 && <p className="subtle">{texts.noComments}</p>}
      {comments.length > 0 && (
        <ul className="plain-list stack stack--tight">
          {comments.map(({ id, text, by, at }) => (
            <li key={id} className="panel">
              <p className="prose">{text}</p>
              <p className="subtle">{texts.said(by, formatMoment(at))}</p>
            </li>
          ))}
        </ul>
      )}
      {to && (
        <div>
          <ActionLink to={to} variant="secondary" size="small">
            {texts.comment}
          </ActionLink>
        </div>
      )}
    </section>
  );
}
