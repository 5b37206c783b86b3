import { SignOutButton } from "../sign-out-button";
import { HeaderLink } from "./header-link";
import { Icon } from "./icon";

export type Account = { name: string; signOut: () => Promise<void> };

// https://service-manual.nhs.uk/design-system/components/header
/** `account` is undefined for somebody who is not signed in. The navigation wraps on a phone, so no script is needed. */
export function Header({
  navigation,
  account,
}: {
  navigation: { href: string; text: string }[];
  account?: Account;
}) {
  return (
    <header className="nhsuk-header">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-name app-logo" href="/" aria-label="Steadyhand home">
            <svg className="app-logo__mark" viewBox="0 0 32 32" focusable="false" aria-hidden="true">
              <path d="M2 20h5l3-9 5 14 4-10 2 5h9" />
            </svg>
            Steadyhand
          </a>
        </div>
        <nav className="nhsuk-header__account" aria-label="Account">
          <ul className="nhsuk-header__account-list">
            {account ? (
              <>
                <AccountLink href="/account" text={account.name} icon />
                <li className="nhsuk-header__account-item">
                  <form className="nhsuk-header__account-form" action={account.signOut}>
                    <SignOutButton />
                  </form>
                </li>
              </>
            ) : (
              <>
                <AccountLink href="/sign-in" text="Sign in" icon />
                <AccountLink href="/sign-up" text="Create account" />
              </>
            )}
          </ul>
        </nav>
      </div>
      <nav className="nhsuk-header__navigation" aria-label="Menu">
        <div className="nhsuk-header__navigation-container nhsuk-width-container">
          <ul className="nhsuk-header__navigation-list">
            {navigation.map((item) => (
              <HeaderLink key={item.href} {...item} />
            ))}
          </ul>
        </div>
      </nav>
    </header>
  );
}

function AccountLink({ href, text, icon }: { href: string; text: string; icon?: boolean }) {
  return (
    <li className="nhsuk-header__account-item">
      <a className="nhsuk-header__account-link" href={href}>
        {icon && <Icon name="user" />}
        {text}
      </a>
    </li>
  );
}
