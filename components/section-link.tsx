"use client";
import { usePathname } from "next/navigation";

/** A link of a cohort's navigation, marked when the page is it or, unless `isExact`, lies below it. */
export function SectionLink({ href, text, isExact }: { href: string; text: string; isExact: boolean }) {
  const path = usePathname();
  const current = path === href ? "page" : !isExact && path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <a className="app-section__link" href={href} aria-current={current}>
      {text}
    </a>
  );
}
