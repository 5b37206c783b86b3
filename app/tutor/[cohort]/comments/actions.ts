"use server";

import * as z from "zod";
import { requireUser } from "@/app/auth";
import { returnTo } from "@/app/tutor/return-to";
import { addBankComment, changeBankComment, deleteBankComment } from "@/db/comment-bank";

const input = z.object({
  /** Empty for a new remark. */
  id: z.string().catch(""),
  text: z.string().max(10_000).catch(""),
  intent: z.enum(["keep", "delete"]).catch("keep"),
});

/** Keeps a remark of the comment bank, new or changed, or deletes it. */
export async function keepRemark(cohortId: string, form: FormData): Promise<void> {
  const address = `/tutor/${encodeURIComponent(cohortId)}/comments`;
  const viewer = await requireUser(address);
  const { id, text, intent } = input.parse(Object.fromEntries(form));
  if (intent === "delete") {
    await deleteBankComment(viewer, id);
    returnTo(`${address}?notice=deleted`);
  }
  const remark = { text, sharedWith: form.has("share") ? cohortId : null };
  const kept = id ? await changeBankComment(viewer, id, remark) : await addBankComment(viewer, remark);
  returnTo(`${address}?notice=${kept ? "kept" : "empty"}`);
}
