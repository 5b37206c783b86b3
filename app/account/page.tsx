import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { Button } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { SummaryList, type SummaryRow } from "@/components/nhs/summary-list";
import { Page } from "@/components/page";
import { getAccount } from "@/db/users";
import { signOutEverywhere } from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const viewer = await requireUser("/account");
  const account = await getAccount(viewer);
  const { changed } = await searchParams;
  const rows: SummaryRow[] = [
    {
      key: "Name",
      value: account?.name,
      action: { href: "/account/name", text: "Change", of: "name" },
    },
    { key: "Email address", value: account?.email },
  ];
  if (account?.hasPassword) {
    rows.push({
      key: "Password",
      value: "Not shown",
      action: { href: "/account/password", text: "Change", of: "password" },
    });
  }
  return (
    <Page>
      {changed === "name" && <NotificationBanner success heading="Your name is changed" />}
      {changed === "password" && (
        <NotificationBanner success heading="Your password is changed">
          <p>You are signed out on your other devices.</p>
        </NotificationBanner>
      )}
      {changed === "left" && <NotificationBanner success heading="You have left the cohort" />}
      <h1>Your account</h1>
      <SummaryList rows={rows} />
      <h2>Cohorts</h2>
      <p>
        Have you a code from a tutor? <a href="/join">Join their cohort</a>.
      </p>
      <p>
        Are you a tutor? <a href="/tutor">Make a cohort</a>, set questions and give feedback.
      </p>
      <h2>Your data</h2>
      <p>
        <a href="/account/data" download>
          Download my data
        </a>{" "}
        (JSON): your account, drafts, attempts, reports, mock interviews, stories, practice settings and the
        bands that you gave yourself.
      </p>
      <h2>Sign out everywhere</h2>
      <p>Use this when you have lost a phone, or have signed in on a computer that others use.</p>
      <form action={signOutEverywhere}>
        <Button variant="secondary">Sign out on every device</Button>
      </form>
      <h2>Delete my account</h2>
      <p>
        <a href="/account/delete">Delete my account and everything in it</a>
      </p>
    </Page>
  );
}
