import * as z from "zod";
import type { Mock, MockAnswer } from "@/db/mocks";
import { findTurn } from "@/lib/mock/clock";

/** Which text of a question is meant: see `MockField`. */
export const fieldInput = z.enum(["text", "reply"]);

/** The version of words, as pages send it back: the moment when they were saved; "" when nothing was saved yet. */
export const versionInput = z.union([z.literal(""), z.iso.datetime()]);

export const toVersion = ({ savedAt }: Pick<MockAnswer, "savedAt">): string => savedAt?.toISOString() ?? "";

export const readVersion = (version: string): Date | null => (version === "" ? null : new Date(version));

/** The position, from 0, that an address names by its number from 1; -1 for anything else. */
export const readPosition = (number: string): number => (/^[1-9]$/.test(number) ? Number(number) - 1 : -1);

/** Whether this text of the question can be written now: it is its turn, and not sent yet. */
export function isOpen(mock: Mock, position: number, field: "text" | "reply", now: Date): boolean {
  const turn = mock.finishedAt ? undefined : findTurn(mock.answers, now);
  if (turn?.position !== position || turn.phase.name === "waiting") return false;
  return (turn.phase.name === "reply") === (field === "reply");
}
