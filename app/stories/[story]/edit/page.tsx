import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { Page } from "@/components/page";
import { StoryForm } from "@/components/story-form";
import { getStory } from "@/db/stories";
import { saveStory } from "../../actions";
import { toFields } from "../../story-input";

export const metadata: Metadata = { title: "Change a story" };

export default async function EditStory({ params }: PageProps<"/stories/[story]/edit">) {
  const { story: id } = await params;
  const viewer = await requireUser(`/stories/${id}/edit`);
  const story = await getStory(viewer, id);
  if (!story) notFound();
  return (
    <Page back={`/stories/${id}`}>
      <StoryForm
        action={saveStory.bind(null, id)}
        initial={{ ...toFields(story), owner: viewer.id, version: story.updatedAt.toISOString() }}
        button="Save the changes"
      >
        <h1>Change your story</h1>
      </StoryForm>
    </Page>
  );
}
