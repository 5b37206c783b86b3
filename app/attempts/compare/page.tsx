import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { AttemptComparison } from "@/components/attempt-comparison";
import { ComparisonForm } from "@/components/comparison-form";
import { ButtonLink } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { listAttemptsAtPrompt } from "@/db/attempts";
import { getPrompt } from "@/lib/prompts/bank";

export const metadata: Metadata = { title: "Compare two answers" };

export default async function Compare({ searchParams }: PageProps<"/attempts/compare">) {
  const { prompt: promptId, a, b } = await searchParams;
  if (typeof promptId !== "string") notFound();
  const viewer = await requireUser(`/attempts/compare?${new URLSearchParams({ prompt: promptId })}`);
  const attempts = await listAttemptsAtPrompt(viewer, promptId);
  const [newest] = attempts;
  if (!newest) notFound();
  const second = attempts.find(({ id }) => id === b) ?? newest;
  const first = attempts.find(({ id }) => id === a) ?? attempts.find((attempt) => attempt !== second);
  return (
    <Page wide back="/attempts">
      <h1 className="nhsuk-heading-l app-prompt">
        <span className="nhsuk-caption-l">
          Two answers<span className="nhsuk-u-visually-hidden"> to: </span>
        </span>
        {newest.prompt.text}
      </h1>
      {first ? (
        <>
          <ComparisonForm promptId={promptId} attempts={attempts} first={first.id} second={second.id} />
          <AttemptComparison first={first} second={second} />
        </>
      ) : (
        <p>You have one answer to this question so far. Answer it again to see what has changed.</p>
      )}
      {getPrompt(promptId) && <ButtonLink href={`/practise/${promptId}`}>Answer again</ButtonLink>}
    </Page>
  );
}
