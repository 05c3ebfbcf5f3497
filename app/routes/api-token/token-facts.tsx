import type { SerializeFrom } from '@remix-run/node';
import { TokenStateTag } from '~/components/api-token/token-state-tag';
import { Facts } from '~/components/ui/facts';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { formatMoment, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** What a key opens, for how long, who made it, and who took it back and why. */
export function TokenFacts({ token }: { token: SerializeFrom<typeof loader> }) {
  const texts = useTexts(apiTokenTexts);
  const by = (moment: string, name: string) => texts.madeBy(formatMoment(moment), name);
  const takenBack = token.revokedAt !== null && [
    { name: texts.revoked, value: by(token.revokedAt, token.revokedByName ?? '') },
    { name: texts.reason, value: token.revokedReason },
  ];
  return (
    <Facts
      facts={[
        { name: texts.state, value: <TokenStateTag state={token.state} /> },
        { name: texts.key, value: <code>{texts.keyBegins(token.tokenStart)}</code> },
        { name: texts.organisation, value: token.organisationName },
        { name: texts.opens, value: texts.scopes[token.scope] },
        { name: texts.expires, value: formatShortDate(token.expiresOn) },
        { name: texts.made, value: by(token.createdAt, token.createdByName) },
        ...(takenBack || []),
      ]}
    />
  );
}
