import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isHolding } from "@/app/hold-form";
import { listChosen, readFilter } from "@/app/practise/choice";
import { requireAssignment } from "@/app/tutor/require-cohort";
import { HeldForm } from "@/components/held-form";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { Page } from "@/components/page";
import { PromptPicker } from "@/components/prompt-picker";
import { PromptPickerFilter } from "@/components/prompt-picker-filter";
import { SignInAgain } from "@/components/sign-in-again";
import { listTutorPrompts } from "@/db/tutor-prompts";
import { addPrompts } from "../../actions";

export const metadata: Metadata = { title: "Add questions" };

export default async function AddQuestions({
  params,
  searchParams,
}: PageProps<"/tutor/[cohort]/assignments/[assignment]/questions">) {
  const { cohort: id, assignment: assignmentId } = await params;
  const back = `/tutor/${id}/assignments/${assignmentId}`;
  const form = { action: addPrompts.bind(null, id, assignmentId), address: `${back}/questions` };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <HeldForm {...form} />
      </SignInAgain>
    );
  }
  const { viewer, assignment } = await requireAssignment(id, assignmentId, "/questions");
  if (assignment.publishedAt) notFound();
  const query = await searchParams;
  const { competency, kind, setting } = readFilter(query);
  const filter = { competency, kind, setting };
  const problem = query.none ? "Tick at least one question" : undefined;
  const chosen = new Set(assignment.prompts.map(({ prompt }) => prompt.id));
  const own = (await listTutorPrompts(viewer))
    .map(({ prompt }) => prompt)
    .filter((prompt) => !chosen.has(prompt.id) && fits(prompt, filter));
  return (
    <Page wide back={back}>
      {problem && <ErrorSummary errors={[{ field: own.length > 0 ? "own" : "bank", text: problem }]} />}
      <h1>
        <span className="nhsuk-caption-l">{assignment.title}</span>
        Add questions
      </h1>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third">
          <PromptPickerFilter action={form.address} chosen={filter} />
        </div>
        <div className="nhsuk-grid-column-two-thirds">
          <PromptPicker
            {...form}
            own={own}
            bank={listChosen(filter).filter((prompt) => !chosen.has(prompt.id))}
            error={problem}
          />
        </div>
      </div>
    </Page>
  );
}

type Filtered = Parameters<typeof listChosen>[0];

const fits = (prompt: ReturnType<typeof listChosen>[number], { competency, kind, setting }: Filtered) =>
  (!competency || prompt.competencies.some((id) => id === competency)) &&
  (!kind || prompt.kind === kind) &&
  (!setting || prompt.setting === setting);
