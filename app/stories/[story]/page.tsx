import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { ForgetStoryDraft } from "@/components/forget-story-draft";
import { ButtonGroup, ButtonLink } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { StoryEvidence } from "@/components/story-evidence";
import { StoryWords } from "@/components/story-words";
import { getStory } from "@/db/stories";
import { sayDate } from "@/lib/say-date";
import { findEvidence } from "@/lib/stories/evidence";

export const metadata: Metadata = { title: "Your story" };

const done: Record<string, string> = { kept: "Your story is kept", saved: "Your changes are saved" };

export default async function StoryPage({ params, searchParams }: PageProps<"/stories/[story]">) {
  const { story: id } = await params;
  const story = await getStory(await requireUser(`/stories/${id}`), id);
  if (!story) notFound();
  const query = await searchParams;
  const { title, situation, action, result, reflection, text } = story;
  const words = { title, situation, action, result, reflection, text };
  const news = done[String(query.done)];
  return (
    <Page wide back="/stories">
      <ForgetStoryDraft story={words} />
      {news && <NotificationBanner success heading={news} />}
      <h1 className="app-wrap">{story.title}</h1>
      <p>Last changed on {sayDate(story.updatedAt)}. Only you can see it.</p>
      <ButtonGroup>
        <ButtonLink href={`/stories/${id}/edit`}>Change this story</ButtonLink>
        <ButtonLink variant="secondary" href={`/stories/${id}/delete`}>
          Delete this story
        </ButtonLink>
      </ButtonGroup>
      <div className="app-report">
        <div className="app-report__columns">
          <StoryWords story={story} />
          <StoryEvidence story={story} evidence={findEvidence(story)} open={String(query.show)} />
        </div>
      </div>
    </Page>
  );
}
