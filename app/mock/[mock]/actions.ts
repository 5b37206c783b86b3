"use server";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { openMockAnswer, pauseMockAnswer } from "@/db/mock-answers";
import { finishMock } from "@/db/mock-results";
import { deleteMock, getMock } from "@/db/mocks";
import { findTurn } from "@/lib/mock/clock";
import { toAddress } from "./address";
import { listUnsentIdentifying } from "./identifying";

/** Shows a question, if it is the one that comes now; its preparation begins. */
export async function showQuestion(mockId: string, position: number): Promise<void> {
  const viewer = await requireUser(toAddress(mockId));
  const mock = await getMock(viewer, mockId);
  if (!mock) notFound();
  const now = new Date();
  if (findTurn(mock.answers, now)?.position !== position) redirect(toAddress(mockId));
  await openMockAnswer(viewer, { mockId, position }, now);
  redirect(toAddress(mockId, position));
}

/**
 * Ends the interview, early or not, and shows its profile. Words that were not sent and seem to say who somebody is are
 * shown first, unless the person has seen them; the clock stands still meanwhile.
 */
export async function finishInterview(mockId: string, hasSeenWords?: boolean): Promise<void> {
  const viewer = await requireUser(toAddress(mockId));
  const mock = await getMock(viewer, mockId);
  if (mock && hasSeenWords !== true && listUnsentIdentifying(mock.answers).length > 0) {
    const now = new Date();
    const position = findTurn(mock.answers, now)?.position;
    if (position !== undefined) await pauseMockAnswer(viewer, { mockId, position }, now);
    redirect(`${toAddress(mockId)}?finish=words`);
  }
  if (!(await finishMock(viewer, mockId, new Date()))) notFound();
  redirect(`${toAddress(mockId)}/profile`);
}

/** Deletes the interview; the answers that it became stay. */
export async function deleteInterview(mockId: string): Promise<void> {
  await deleteMock(await requireUser(toAddress(mockId)), mockId);
  redirect("/mock");
}
