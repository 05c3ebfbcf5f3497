import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Facts } from '~/components/ui/facts';
import { formatNumber, formatPeriod } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** What is offered, and what is asked of the candidate. */
export function OfferFacts({ offer }: { offer: SerializeFrom<typeof loader>['offer'] }) {
  const texts = useTexts(placeOfferTexts);
  const shifts = offer.shifts.map((shift) => texts.shiftNames[shift]).join(', ');
  return (
    <section className="panel stack stack--tight" aria-labelledby="om-plassene">
      <Heading level="2" size="small" id="om-plassene">
        {texts.factsTitle}
      </Heading>
      <Facts
        facts={[
          { name: texts.status, value: texts.statuses[offer.status] },
          { name: texts.period, value: formatPeriod(offer.startsOn, offer.endsOn) },
          { name: texts.places, value: formatNumber(offer.places) },
          { name: texts.level, value: offer.languageNeeded ?? texts.noLevel },
          { name: texts.shifts, value: shifts || texts.anyShift },
          { name: texts.jobProspect, value: texts.jobProspects[offer.jobProspect] },
          { name: texts.mentor, value: offer.mentorName ?? texts.noMentor },
          ...(offer.note ? [{ name: texts.note, value: <span className="prose">{offer.note}</span> }] : []),
        ]}
      />
    </section>
  );
}
