import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/nhs/footer";
import { Header } from "@/components/nhs/header";
import { SkipLink } from "@/components/nhs/skip-link";
import "./styles.scss";

export const metadata: Metadata = {
  title: { template: "%s – Steadyhand", default: "Steadyhand – practise for a values-based NHS interview" },
  description:
    "Answer real kinds of NHS interview questions in your own words and see which words would earn marks, and why.",
};

export const viewport: Viewport = { themeColor: "#0b4a52", viewportFit: "cover" };

const navigation = [
  { href: "/practise", text: "Practise" },
  { href: "/roles", text: "Roles" },
  { href: "/how-we-score", text: "How we score" },
];

const support = [
  { href: "/how-we-score", text: "How we score" },
  { href: "/privacy", text: "Privacy and cookies" },
  { href: "/accessibility", text: "Accessibility statement" },
];

export default async function Layout({ children }: { children: ReactNode }) {
  // Every page carries a nonce of its own (proxy.ts), so none may be rendered ahead of its request.
  await connection();
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        <Header navigation={navigation} />
        {children}
        <Footer links={support} />
      </body>
    </html>
  );
}
