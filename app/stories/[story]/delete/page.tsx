import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { Button, ButtonGroup, ButtonLink } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { getStory } from "@/db/stories";
import { removeStory } from "../../actions";

export const metadata: Metadata = { title: "Delete a story" };

export default async function DeleteStory({ params }: PageProps<"/stories/[story]/delete">) {
  const { story: id } = await params;
  const story = await getStory(await requireUser(`/stories/${id}/delete`), id);
  if (!story) notFound();
  return (
    <Page back={`/stories/${id}`}>
      <h1>Delete this story?</h1>
      <p className="app-wrap">
        “{story.title}” is deleted at once and cannot be brought back. Your answers stay as they are.
      </p>
      <form action={removeStory.bind(null, id)}>
        <ButtonGroup>
          <Button variant="warning">Delete this story</Button>
          <ButtonLink variant="secondary" href={`/stories/${id}`}>
            Cancel
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Page>
  );
}
