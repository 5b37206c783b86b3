import * as z from "zod";
import { lineInput, tickInput } from "@/app/form-input";

/** What the form of a cohort sends. */
export const cohortInput = z.object({
  name: lineInput("Enter a name for the cohort", 100),
  isAnonymous: tickInput,
  hidesReport: tickInput,
});
