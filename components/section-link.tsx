"use client";
import { usePathname } from "next/navigation";

/** A link of a cohort's navigation, marked when the page is it, or lies at or below one of the addresses `below`. */
export function SectionLink({ href, text, below }: { href: string; text: string; below: string[] }) {
  const path = usePathname();
  const isBelow = below.some((address) => path === address || path.startsWith(`${address}/`));
  return (
    <a
      className="app-section__link"
      href={href}
      aria-current={path === href ? "page" : isBelow ? "true" : undefined}
    >
      {text}
    </a>
  );
}
