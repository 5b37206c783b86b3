import { randomInt } from "node:crypto";
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { listChosen, readFilter, toAddress } from "../choice";

/** Leads to any one prompt of those that fit; to the list, which says so, when none does. */
export function GET(request: NextRequest) {
  const filter = readFilter(Object.fromEntries(request.nextUrl.searchParams));
  const prompts = listChosen(filter);
  const prompt = prompts.length > 0 ? prompts[randomInt(prompts.length)] : undefined;
  redirect(prompt ? `/practise/${prompt.id}` : toAddress(filter, 1));
}
