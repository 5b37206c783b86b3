"use server";

import * as z from "zod";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import type { Held } from "@/components/held-form";
import { settleDisagreement } from "@/db/moderations";
import type { Band } from "@/lib/scoring/report";

const input = z.object({
  attempt: z.string(),
  band: z.enum(["0", "1", "2", "3", "4"]).transform((value) => Number(value) as Band),
  note: z.string().max(10_000).catch(""),
});

/** Keeps the band that tutors settled on where their two were far apart. */
export async function settle(cohortId: string, _: Held | null, form: FormData): Promise<Held | null> {
  const address = `/tutor/${encodeURIComponent(cohortId)}/moderation`;
  const sent = input.safeParse(Object.fromEntries(form));
  if (!sent.success) returnTo(`${address}?notice=no-band`);
  const { attempt, band, note } = sent.data;
  return takeForm(form, async (viewer) => {
    const done = await settleDisagreement(viewer, cohortId, attempt, { band, note });
    return `${address}?notice=${done ? "settled" : "gone"}`;
  });
}
