"use client";
import { usePathname } from "next/navigation";

/** A link of the main navigation, marked when the page is it or lies below it. */
export function HeaderLink({ href, text }: { href: string; text: string }) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <li
      className={`nhsuk-header__navigation-item${current ? " nhsuk-header__navigation-item--current" : ""}`}
    >
      <a className="nhsuk-header__navigation-link" href={href} aria-current={current}>
        {current ? <strong className="nhsuk-header__navigation-item-current-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}
