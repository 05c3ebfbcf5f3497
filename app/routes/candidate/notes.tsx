import { BodyLong } from '@navikt/ds-react';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatMoment } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** The unit's own notes, newest first; nothing for those who do not see notes. */
export function Notes({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  const { notes } = candidate;
  if (notes === null) return null;
  return (
    <Section id="notater" title={texts.notesTitle} action={<Act candidate={candidate} action="note" />}>
      <p className="subtle">{texts.notesWho}</p>
      {notes.length === 0 && <BodyLong>{texts.notesEmpty}</BodyLong>}
      <ul className="plain-list stack stack--tight" hidden={notes.length === 0}>
        {notes.map(({ id, text, writtenAt, writtenByName }) => (
          <li key={id} className="panel">
            <p className="prose">{text}</p>
            <p className="subtle">{texts.noteBy(writtenByName ?? texts.noteWithoutName, formatMoment(writtenAt))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
