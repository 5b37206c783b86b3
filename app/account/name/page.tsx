import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Page } from "@/components/page";
import { getAccount } from "@/db/users";
import { NameForm } from "./name-form";

export const metadata: Metadata = { title: "Change your name" };

export default async function NamePage() {
  if (await isHolding()) {
    return (
      <Page>
        <NameForm name="" />
      </Page>
    );
  }
  const viewer = await requireUser("/account/name");
  const account = await getAccount(viewer);
  return (
    <Page back="/account">
      <NameForm name={account?.name ?? ""} />
    </Page>
  );
}
