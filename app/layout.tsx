import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Footer } from "@/components/nhs/footer";
import { Header } from "@/components/nhs/header";
import { SkipLink } from "@/components/nhs/skip-link";
import { countUnreadFeedback } from "@/db/feedback";
import { listRoles } from "@/db/memberships";
import { getAccount } from "@/db/users";
import { getViewer } from "./auth";
import { leave } from "./sign-out";
import "./styles.scss";

export const metadata: Metadata = {
  title: { template: "%s – Steadyhand", default: "Steadyhand – practise for a values-based NHS interview" },
  description:
    "Answer real kinds of NHS interview questions in your own words and see which words would earn marks, and why.",
};

export const viewport: Viewport = { themeColor: "#0b4a52", viewportFit: "cover" };

const plan = { href: "/plan", text: "My plan" };
const practise = { href: "/practise", text: "Practise" };
const mock = { href: "/mock", text: "Mock interview" };
const assignments = { href: "/assignments", text: "Assignments" };
const tutoring = { href: "/tutor", text: "Tutoring" };
const jobs = { href: "/roles", text: "Roles" };
const scoring = { href: "/how-we-score", text: "How we score" };

const support = [
  scoring,
  { href: "/privacy", text: "Privacy and cookies" },
  { href: "/accessibility", text: "Accessibility statement" },
];

export default async function Layout({ children }: { children: ReactNode }) {
  // Looking at the session also keeps Next from rendering a page ahead of its request: each needs a nonce of its own.
  const viewer = await getViewer();
  const account = viewer && (await getAccount(viewer));
  const roles = account ? await listRoles(viewer) : [];
  const unread = roles.includes("applicant") && viewer ? await countUnreadFeedback(viewer) : 0;
  const attempts = { href: "/attempts", text: unread > 0 ? `My attempts (${unread} new)` : "My attempts" };
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        <Header
          navigation={[
            practise,
            mock,
            ...(account ? [plan, attempts] : []),
            ...(roles.includes("applicant") ? [assignments] : []),
            ...(roles.includes("tutor") ? [tutoring] : []),
            jobs,
            // Somebody who is signed in has more pages of their own, and the footer leads there too.
            ...(account ? [] : [scoring]),
          ]}
          account={account && { name: account.name, signOut: leave }}
        />
        {children}
        <Footer links={support} />
      </body>
    </html>
  );
}
