import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { storyDraftId } from "@/components/story-drafts";
import { StoryForm } from "@/components/story-form";
import { getStory } from "@/db/stories";
import { saveStory } from "../../actions";
import { toFields } from "../../story-input";

export const metadata: Metadata = { title: "Change a story" };

export default async function EditStory({ params }: PageProps<"/stories/[story]/edit">) {
  const { story: id } = await params;
  const form = {
    action: saveStory.bind(null, id),
    address: `/stories/${id}/edit`,
    draftId: storyDraftId({ story: id }),
    button: "Save the changes",
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <StoryForm {...form} initial={toFields({})} />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(form.address);
  const story = await getStory(viewer, id);
  if (!story) notFound();
  return (
    <Page back={`/stories/${id}`}>
      <StoryForm
        {...form}
        initial={{ ...toFields(story), owner: viewer.id, version: story.updatedAt.toISOString() }}
      >
        <h1>Change your story</h1>
      </StoryForm>
    </Page>
  );
}
