import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { Page } from "@/components/page";
import { getAccount } from "@/db/users";
import { DeleteForm } from "./delete-form";

export const metadata: Metadata = { title: "Delete your account" };

export default async function DeletePage() {
  const viewer = await requireUser("/account/delete");
  const account = await getAccount(viewer);
  return (
    <Page back="/account">
      <DeleteForm hasPassword={account?.hasPassword ?? false} />
    </Page>
  );
}
