"use server";

import * as z from "zod";
import { takeForm } from "@/app/hold-form";
import type { Held } from "@/components/held-form";
import { addBankComment, changeBankComment, deleteBankComment } from "@/db/comment-bank";

const input = z.object({
  /** Empty for a new remark. */
  id: z.string().catch(""),
  text: z.string().max(10_000).catch(""),
  intent: z.enum(["keep", "delete"]).catch("keep"),
});

/** Keeps a remark of the comment bank, new or changed, or deletes it. */
export async function keepRemark(cohortId: string, _: Held | null, form: FormData): Promise<Held | null> {
  const address = `/tutor/${encodeURIComponent(cohortId)}/comments`;
  const { id, text, intent } = input.parse(Object.fromEntries(form));
  return takeForm(form, async (viewer) => {
    if (intent === "delete") {
      await deleteBankComment(viewer, id);
      return `${address}?notice=deleted`;
    }
    const remark = { text, sharedWith: form.has("share") ? cohortId : null };
    const kept = id ? await changeBankComment(viewer, id, remark) : await addBankComment(viewer, remark);
    return `${address}?notice=${kept ? "kept" : "empty"}`;
  });
}
