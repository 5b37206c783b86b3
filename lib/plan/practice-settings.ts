import type { ExtraTime } from "../mock/times";
import { roles } from "../roles/roles";

/** How somebody wants to practise. */
export type PracticeSettings = {
  roleId: string;
  isPlanOn: boolean;
  /** As "2026-11-24"; null when it is not known. */
  interviewDay: string | null;
  extraTime: ExtraTime;
  isClockHidden: boolean;
  isCoachOn: boolean;
};

/** What holds until somebody chooses. */
export const defaultSettings: PracticeSettings = {
  roleId: roles[0]?.id ?? "",
  isPlanOn: true,
  interviewDay: null,
  extraTime: 0,
  isClockHidden: false,
  isCoachOn: false,
};
