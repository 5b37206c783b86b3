"use server";
import { randomInt } from "node:crypto";
import { redirect } from "next/navigation";
import * as z from "zod";
import { getViewer, requireUser } from "@/app/auth";
import { startMock } from "@/db/mocks";
import { getPracticeSettings, savePracticeSettings } from "@/db/practice-settings";
import { chooseSet } from "@/lib/mock/choose-set";
import { codesPerCount, makeMockCode, mockCounts, readMockCode } from "@/lib/mock/code";
import { extraTimes, timePrompt } from "@/lib/mock/times";
import { usualCount } from "./choices";
import { findRole } from "./role";

const input = z.object({
  count: z.coerce.number().pipe(z.literal(mockCounts)).catch(usualCount),
  extraTime: z.coerce.number().pipe(z.literal(extraTimes)).catch(0),
  isClockHidden: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
  code: z.string().optional().catch(undefined),
});

const toStart = (code: string | undefined) => (code ? `/mock?${new URLSearchParams({ code })}` : "/mock");

/** Starts a mock interview as the form asks, and leads to it; while one is open, to that one. */
export async function startInterview(form: FormData): Promise<void> {
  const { count, code: typed, extraTime, isClockHidden } = input.parse(Object.fromEntries(form));
  const viewer = await requireUser(toStart(typed));
  const shared = typed === undefined ? undefined : readMockCode(typed);
  if (typed !== undefined && !shared) redirect(toStart(typed));
  const settings = await getPracticeSettings(viewer);
  await savePracticeSettings(viewer, { ...settings, extraTime, isClockHidden });
  const role = findRole(settings.roleId);
  const { code } = shared ?? { code: makeMockCode(count, randomInt(codesPerCount)) };
  const prompts = chooseSet({ role, count: shared?.count ?? count, code });
  const questions = prompts.map((prompt) => ({ prompt, times: timePrompt(prompt, extraTime) }));
  const { id } = await startMock(viewer, { roleId: role.id, code, extraTime, questions }, new Date());
  redirect(`/mock/${id}`);
}

/** Keeps whether the viewer wants to see the clock; without a viewer there is nothing to keep. */
export async function rememberClock(isHidden: boolean): Promise<void> {
  const viewer = await getViewer();
  if (!viewer) return;
  const settings = await getPracticeSettings(viewer);
  await savePracticeSettings(viewer, { ...settings, isClockHidden: isHidden === true });
}
