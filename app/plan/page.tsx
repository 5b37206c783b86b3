import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { ComingDays } from "@/components/coming-days";
import { InterviewNote } from "@/components/interview-note";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { PlanToday } from "@/components/plan-today";
import { PracticeLinks } from "@/components/practice-links";
import { toDay } from "@/lib/day";
import { loadOwnPlan } from "./own-plan";

export const metadata: Metadata = { title: "My practice plan" };

export default async function Plan({ searchParams }: PageProps<"/plan">) {
  const viewer = await requireUser("/plan");
  const { done } = await searchParams;
  const now = new Date();
  const { settings, plan, hasAnswered } = await loadOwnPlan(viewer, now);
  return (
    <Page wide>
      {done === "saved" && <NotificationBanner success heading="Your settings are saved" />}
      <h1>My practice plan</h1>
      <div className="app-practice">
        <div>
          {plan ? (
            <>
              <InterviewNote interviewDay={settings.interviewDay} daysLeft={plan.daysLeft} />
              <PlanToday plan={plan} hasAnswered={hasAnswered} />
              {hasAnswered && <ComingDays plan={plan} today={toDay(now)} />}
            </>
          ) : (
            <p>
              Your practice plan is off. You can practise whatever you like, or{" "}
              <a href="/plan/settings#plan">turn the plan on</a> to get a few questions suggested each day.
            </p>
          )}
        </div>
        <PracticeLinks />
      </div>
    </Page>
  );
}
