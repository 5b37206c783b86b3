import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listChosen, readFilter } from "@/app/practise/choice";
import { requireAssignment } from "@/app/tutor/require-cohort";
import { Page } from "@/components/page";
import { PromptPicker } from "@/components/prompt-picker";
import { PromptPickerFilter } from "@/components/prompt-picker-filter";
import { listTutorPrompts } from "@/db/tutor-prompts";
import { addPrompts } from "../../actions";

export const metadata: Metadata = { title: "Add questions" };

export default async function AddQuestions({
  params,
  searchParams,
}: PageProps<"/tutor/[cohort]/assignments/[assignment]/questions">) {
  const { cohort: id, assignment: assignmentId } = await params;
  const { viewer, assignment } = await requireAssignment(id, assignmentId, "/questions");
  if (assignment.publishedAt) notFound();
  const { competency, kind, setting } = readFilter(await searchParams);
  const filter = { competency, kind, setting };
  const own = (await listTutorPrompts(viewer)).map(({ prompt }) => prompt);
  const chosen = new Set(assignment.prompts.map(({ prompt }) => prompt.id));
  const back = `/tutor/${id}/assignments/${assignmentId}`;
  return (
    <Page wide back={back}>
      <h1>
        <span className="nhsuk-caption-l">{assignment.title}</span>
        Add questions
      </h1>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third">
          <PromptPickerFilter action={`${back}/questions`} chosen={filter} />
        </div>
        <div className="nhsuk-grid-column-two-thirds">
          <PromptPicker
            action={addPrompts.bind(null, id, assignmentId)}
            own={own.filter((prompt) => !chosen.has(prompt.id) && fits(prompt, filter))}
            bank={listChosen(filter).filter((prompt) => !chosen.has(prompt.id))}
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
