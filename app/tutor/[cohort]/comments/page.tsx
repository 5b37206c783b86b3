import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Arrival } from "@/components/arrival";
import { HeldForm } from "@/components/held-form";
import { Button } from "@/components/nhs/button";
import { Input } from "@/components/nhs/input";
import { Page } from "@/components/page";
import { RemarkForm } from "@/components/remark-form";
import { RemarkList } from "@/components/remark-list";
import { SignInAgain } from "@/components/sign-in-again";
import { getTutoredCohort } from "@/db/cohorts";
import { searchBankComments } from "@/db/comment-bank";
import { keepRemark } from "./actions";

export const metadata: Metadata = { title: "Comment bank" };

const news: Record<string, string> = {
  kept: "The comment is in your bank.",
  deleted: "The comment is out of your bank. Reviews that used it keep it.",
  empty: "Write a comment that is not in your bank yet.",
};

export default async function CommentBank({ params, searchParams }: PageProps<"/tutor/[cohort]/comments">) {
  const { cohort: id } = await params;
  const { q, notice } = await searchParams;
  const address = `/tutor/${id}/comments`;
  const form = { action: keepRemark.bind(null, id), address };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <HeldForm {...form} />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(address);
  const search = typeof q === "string" ? q : "";
  const [cohort, remarks] = await Promise.all([
    getTutoredCohort(viewer, id),
    searchBankComments(viewer, search),
  ]);
  if (!cohort) notFound();
  return (
    <Page back={`/tutor/${id}/queue`}>
      <Arrival text={news[String(notice)]} urgent={notice === "empty"} />
      <h1 className="nhsuk-heading-l">Comment bank</h1>
      <p>Comments to use again while you review. Yours are private, unless you share them.</p>
      <RemarkForm {...form} cohortName={cohort.name} />
      <h2 className="nhsuk-heading-m">Saved comments</h2>
      {(remarks.length > 0 || search) && (
        <form action={address} className="app-remark-search">
          <Input name="q" label="Search" defaultValue={search} />
          <Button variant="secondary" small>
            Search
          </Button>
        </form>
      )}
      <RemarkList {...form} remarks={remarks} cohortName={cohort.name} />
    </Page>
  );
}
