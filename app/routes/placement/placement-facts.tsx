import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { extentOf } from '~/components/placement/extent';
import { Facts } from '~/components/ui/facts';
import { formatDate, formatMoment, formatPeriod, formatPhone } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

/** Where, when, how much and to what end; and how it went. */
export function PlacementFacts({ placement }: { placement: SerializeFrom<typeof loader> }) {
  const texts = useTexts(placementTexts);
  const words = useTexts(vocabularyTexts);
  const { department, goal, plannedFrom, plannedTo, mentor, acceptedAt, declinedAt, declineReason, startedOn } = placement;
  const { endedOn, endReason, endDetail, withdrawnAt, withdrawReason, offer } = placement;
  const { offerOf } = useTexts(placeOfferTexts);
  const answeredAt = acceptedAt ?? declinedAt;
  const withText = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join('. ');
  const facts = [
    { name: texts.reference, value: placement.reference },
    { name: texts.supplier, value: placement.supplierName },
    { name: texts.contract, value: `${placement.contractName} (${placement.contractReference})` },
    { name: texts.department, value: department ? words.department[department] : texts.unknown },
    offer && {
      name: texts.offer,
      value: (
        <Link to={`/plasser/${offer.id}`} className="aksel-link">
          {offerOf(words.department[offer.department], offer.placeOfWork)}
        </Link>
      ),
    },
    placement.workSite && { name: texts.workSite, value: placement.workSite },
    { name: texts.plannedPeriod, value: plannedFrom ? formatPeriod(plannedFrom, plannedTo) : texts.unknown },
    { name: texts.extent, value: extentOf(texts, placement) || texts.unknown },
    { name: texts.goal, value: goal ? words.goal[goal] : texts.unknown },
    { name: texts.mentor, value: mentor ? mentorLine(texts, mentor) : texts.noMentor },
    { name: texts.requested, value: formatMoment(placement.requestedAt) },
    answeredAt && { name: texts.answered, value: formatMoment(answeredAt) },
    placement.overCapacityReason && { name: texts.overCapacity, value: placement.overCapacityReason },
    declineReason && {
      name: texts.declineReason,
      value: withText(words.declineReason[declineReason], placement.texts?.decline),
    },
    withdrawnAt && { name: texts.withdrawn, value: formatMoment(withdrawnAt) },
    withdrawReason && {
      name: texts.withdrawReason,
      value: withText(words.withdrawReason[withdrawReason], placement.texts?.withdraw),
    },
    startedOn && { name: texts.started, value: formatDate(startedOn) },
    endedOn && { name: texts.ended, value: formatDate(endedOn) },
    endReason && {
      name: texts.endReason,
      value: withText(words.endReason[endReason], endDetail && words.endDetail[endDetail], placement.texts?.end),
    },
  ];
  return (
    <section aria-labelledby="fakta">
      <Heading level="2" size="small" id="fakta" spacing>
        {texts.factsHeading}
      </Heading>
      <Facts facts={facts.filter((fact) => fact !== null && fact !== '')} />
    </section>
  );
}

function mentorLine(texts: typeof placementTexts.nb, mentor: { name: string; phone: string | null; hasLeft: boolean }) {
  return [mentor.name, mentor.phone && formatPhone(mentor.phone), mentor.hasLeft && texts.mentorLeft].filter(Boolean).join(', ');
}
