import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { Page } from "@/components/page";
import { getAccount } from "@/db/users";
import { PasswordForm } from "./password-form";

export const metadata: Metadata = { title: "Change your password" };

export default async function PasswordPage() {
  const viewer = await requireUser("/account/password");
  const account = await getAccount(viewer);
  if (!account?.hasPassword) redirect("/account");
  return (
    <Page back="/account">
      <PasswordForm email={account.email} />
    </Page>
  );
}
