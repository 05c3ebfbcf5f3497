import { commonTexts } from '~/i18n/common';

/** The `meta` of a screen: its own name first, the portal's last. */
export function pageTitle(title: string) {
  return [{ title: `${title} – ${commonTexts.nb.portal}` }];
}
