import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { storyDraftId } from "@/components/story-drafts";
import { StoryForm } from "@/components/story-form";
import { StoryGuide } from "@/components/story-guide";
import { getAttempt } from "@/db/attempts";
import type { Viewer } from "@/db/viewer";
import { getWaitingAttempt } from "@/db/waiting-attempts";
import { getCompetency } from "@/lib/competencies";
import { suggestTitle } from "@/lib/stories/story";
import { keepStory } from "../actions";
import { toFields } from "../story-input";

export const metadata: Metadata = { title: "Add a story" };

export default async function NewStory({ searchParams }: PageProps<"/stories/new">) {
  const { attempt, for: wanted } = await searchParams;
  const query = typeof attempt === "string" ? `?${new URLSearchParams({ attempt })}` : "";
  const form = {
    action: keepStory,
    address: `/stories/new${query}`,
    draftId: storyDraftId(typeof attempt === "string" ? { attempt } : {}),
    button: "Keep this story",
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <StoryForm {...form} initial={toFields({})} />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(form.address);
  const text = typeof attempt === "string" ? await readAttempt(viewer, attempt) : undefined;
  const competency = typeof wanted === "string" ? getCompetency(wanted) : undefined;
  const told = text === undefined ? toFields({}) : toFields({ title: suggestTitle(text), text });
  return (
    <Page back={text === undefined ? "/stories" : `/attempts/${attempt}`}>
      <StoryForm {...form} initial={{ ...told, owner: viewer.id, submissionKey: randomUUID() }}>
        <h1>{text === undefined ? "Add a story" : "Keep your answer as a story"}</h1>
        <StoryGuide competency={competency} isAnswer={text !== undefined} />
      </StoryForm>
    </Page>
  );
}

/** The words of the viewer's attempt; undefined when there is none of this id. */
async function readAttempt(viewer: Viewer, id: string): Promise<string | undefined> {
  return (await getAttempt(viewer, id))?.text ?? (await getWaitingAttempt(viewer, id))?.text;
}
