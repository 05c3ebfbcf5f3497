import { Tag, type TagProps } from '@navikt/ds-react';
import type { ProposalStatus } from '~/domain/proposal-lifecycle';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<ProposalStatus, NonNullable<TagProps['data-color']>>> = {
  pending: 'warning',
  approved: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  replaced: 'neutral',
};

/** How a proposal stands; the word carries the meaning. */
export function ProposalTag({ status }: { status: ProposalStatus }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[status]}>
      {useTexts(proposalTexts).status[status]}
    </Tag>
  );
}
