import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { MockList } from "@/components/mock-list";
import { MockStart } from "@/components/mock-start";
import { ButtonLink } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { InsetText } from "@/components/nhs/inset-text";
import { Page } from "@/components/page";
import { listMocks } from "@/db/mocks";
import { getPracticeSettings } from "@/db/practice-settings";
import { readMockCode } from "@/lib/mock/code";
import { startInterview } from "./actions";
import { estimateMinutes, usualCount } from "./choices";
import { findRole } from "./role";

export const metadata: Metadata = { title: "Mock interview" };

export default async function MockInterview({ searchParams }: PageProps<"/mock">) {
  const { code } = await searchParams;
  const typed = typeof code === "string" && code !== "" ? code : undefined;
  const viewer = await requireUser(typed ? `/mock?${new URLSearchParams({ code: typed })}` : "/mock");
  const shared = typed ? readMockCode(typed) : undefined;
  const settings = await getPracticeSettings(viewer);
  const mocks = await listMocks(viewer);
  const open = mocks.find(({ finishedAt }) => !finishedAt);
  const role = findRole(settings.roleId);
  const problem = typed && !shared ? "Enter a code like 6-K3QF9, or start without one" : undefined;
  return (
    <Page>
      {!open && <ErrorSummary errors={problem ? [{ field: "code", text: problem }] : []} />}
      <h1>Mock interview</h1>
      {open ? (
        <>
          <InsetText>
            <p>
              You have an interview open, with {open.questions} questions. Your words are saved, and a clock
              that was running goes on.
            </p>
          </InsetText>
          <ButtonLink href={`/mock/${open.id}`}>Go on with your interview</ButtonLink>
          {shared && (
            <p>Finish it first. Then open this link again to start the one with code {shared.code}.</p>
          )}
        </>
      ) : (
        <MockStart
          action={startInterview}
          role={role.name}
          minutes={estimateMinutes(role)}
          count={usualCount}
          extraTime={settings.extraTime}
          isClockHidden={settings.isClockHidden}
          shared={shared}
          code={{ typed, problem }}
        />
      )}
      <MockList mocks={mocks.filter(({ finishedAt }) => finishedAt)} />
    </Page>
  );
}
