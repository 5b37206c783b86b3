import { findRole } from "@/app/mock/role";
import { listBands } from "@/db/history";
import { getPracticeSettings } from "@/db/practice-settings";
import type { Viewer } from "@/db/viewer";
import { type PracticePlan, planPractice } from "@/lib/plan/plan-practice";
import type { PracticeSettings } from "@/lib/plan/practice-settings";

export type OwnPlan = {
  settings: PracticeSettings;
  /** Undefined where the viewer has turned the plan off. */
  plan: PracticePlan | undefined;
  /** Whether the viewer has an answer with a mark yet. */
  hasAnswered: boolean;
};

/** What the viewer's own answers and settings say about what to practise now. */
export async function loadOwnPlan(viewer: Viewer, now: Date): Promise<OwnPlan> {
  const settings = await getPracticeSettings(viewer);
  const past = await listBands(viewer);
  const role = findRole(settings.roleId);
  const plan = settings.isPlanOn
    ? planPractice({ role, past, interviewDay: settings.interviewDay, now })
    : undefined;
  return { settings, plan, hasAnswered: past.length > 0 };
}
