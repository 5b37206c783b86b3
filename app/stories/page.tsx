import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { ButtonLink } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { StoryGaps } from "@/components/story-gaps";
import { StoryList } from "@/components/story-list";
import { StoryMatrix } from "@/components/story-matrix";
import { listStories } from "@/db/stories";
import { competencies } from "@/lib/competencies";
import { buildMatrix } from "@/lib/stories/evidence";

export const metadata: Metadata = { title: "My stories" };

export default async function Stories({ searchParams }: PageProps<"/stories">) {
  const matrix = buildMatrix(await listStories(await requireUser("/stories")));
  const { done } = await searchParams;
  const shown = competencies.length - matrix.gaps.length;
  const count = matrix.rows.length;
  return (
    <Page wide>
      {done === "deleted" && <NotificationBanner success heading="Your story is deleted" />}
      <h1>My stories</h1>
      <div className="app-measure">
        <p className="nhsuk-lede-text">
          A story is a real event that you were part of, at work or anywhere else. A few good ones answer most
          questions.
        </p>
        {count === 0 ? (
          <p>
            You have not kept a story yet. Write one down, or open one of <a href="/attempts">your answers</a>{" "}
            and keep it as a story. Then you see which skills and values it shows.
          </p>
        ) : (
          <p>
            {count === 1 ? "Your story shows" : `Your ${count} stories show`} {shown} of the{" "}
            {competencies.length} skills and values.
            {matrix.gaps.length > 0 && (
              <>
                {" "}
                <a href="#gaps">
                  {matrix.gaps.length === 1 ? "1 gap" : `${matrix.gaps.length} gaps`} to fill
                </a>
              </>
            )}
          </p>
        )}
      </div>
      <ButtonLink href="/stories/new">Add a story</ButtonLink>
      <StoryList rows={matrix.rows} />
      {count > 0 && <StoryMatrix matrix={matrix} />}
      <StoryGaps gaps={matrix.gaps} />
    </Page>
  );
}
