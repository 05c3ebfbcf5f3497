import { Form, Link, useLocation } from '@remix-run/react';
import { useEffect, type FormEvent } from 'react';
import { isCurrentEntry, type MenuEntry } from '~/domain/menu-entry';
import type { Role } from '~/domain/viewer';
import { commonTexts } from '~/i18n/common';
import { navigationTexts, type NavigationKey } from '~/i18n/navigation';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';
import { forgetDrafts } from '../form/use-draft';
import { claimReports, forgetReports, hasUnsent } from '../report/kept-reports';

export interface SignedIn {
  /** `user:membership`, for what is kept in this browser. */
  owner: string;
  name: string;
  role: Role;
  organisationName: string;
  navigation: readonly (MenuEntry & { key: NavigationKey })[];
  /** Somebody with one membership only has nothing to switch to. */
  canSwitch: boolean;
  /** Whether anything is ever mailed to the role. */
  choosesMail: boolean;
  searchesCandidates: boolean;
}

/** The portal's name, who is signed in as what, the main menu and the way out. */
export function TopBar({ viewer }: { viewer: SignedIn | null }) {
  const texts = useTexts(commonTexts);
  const roleNames = useTexts(roleTexts);
  const owner = viewer?.owner;
  useEffect(() => {
    if (owner) claimReports(owner);
  }, [owner]);
  const leave = (event: FormEvent) => {
    if (owner && hasUnsent(owner) && !window.confirm(texts.signOutLoses)) return event.preventDefault();
    forgetDrafts();
    forgetReports();
  };
  return (
    <header>
      <div className="topbar">
        <div className="topbar__row">
          <Link to="/" className="topbar__name">
            {texts.portal}
          </Link>
          {viewer && (
            <>
              <div className="topbar__who">
                {viewer.name}
                <small>
                  {roleNames[viewer.role]}, {viewer.organisationName}
                </small>
                <span className="topbar__links">
                  {viewer.choosesMail && (
                    <Link to="/varsling" className="topbar__own">
                      {texts.chooseMail}
                    </Link>
                  )}
                  <Link to="/mitt-passord" className="topbar__own">
                    {texts.changePassword}
                  </Link>
                </span>
              </div>
              {viewer.canSwitch && (
                <Link to="/bytt-rolle" className="topbar__act">
                  {texts.switchRole}
                </Link>
              )}
              <Form method="post" action="/logg-ut" onSubmit={leave}>
                <button className="topbar__act">{texts.signOut}</button>
              </Form>
            </>
          )}
        </div>
      </div>
      {viewer && <Menu viewer={viewer} />}
    </header>
  );
}

function Menu({ viewer }: { viewer: SignedIn }) {
  const texts = useTexts(commonTexts);
  const names = useTexts(navigationTexts);
  const { pathname } = useLocation();
  return (
    <nav className="menu" aria-label={texts.mainNavigation}>
      <div className="menu__row">
        {viewer.navigation.map((entry) => (
          <Link key={entry.key} to={entry.path} aria-current={isCurrentEntry(entry, pathname) ? 'page' : undefined}>
            {names[entry.key]}
          </Link>
        ))}
        {viewer.searchesCandidates && (
          <form action="/kandidater" role="search" className="menu__search">
            <label htmlFor="hurtigsok" className="visually-hidden">
              {texts.searchCandidates}
            </label>
            <input id="hurtigsok" name="sok" type="search" placeholder={texts.searchCandidates} />
            <button>{texts.search}</button>
          </form>
        )}
      </div>
    </nav>
  );
}
