"use server";

import { requireUser } from "@/app/auth";
import { returnTo } from "@/app/return-to";
import { releaseAll } from "@/db/releases";
import { readCarriedFilter, toQuery } from "./filter";
import { goToNextReview } from "./next-review";

/** Begins the next review under the filter of the queue. */
export async function reviewNext(cohortId: string, form: FormData): Promise<void> {
  const viewer = await requireUser(toAddress(cohortId));
  returnTo(await goToNextReview(viewer, cohortId, readCarriedFilter(form)));
}

/** Releases every complete review of the cohort, or of the assignment that the filter names. */
export async function releaseReviewed(cohortId: string, form: FormData): Promise<void> {
  const viewer = await requireUser(toAddress(cohortId));
  const filter = readCarriedFilter(form);
  const done = await releaseAll(viewer, cohortId, filter.assignment);
  const news = done && { notice: "released", released: String(done.released), held: String(done.held) };
  returnTo(`${toAddress(cohortId)}${toQuery(filter, news)}`);
}

const toAddress = (cohortId: string) => `/tutor/${encodeURIComponent(cohortId)}/queue`;
