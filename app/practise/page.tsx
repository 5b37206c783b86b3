import type { Metadata } from "next";
import { getViewer } from "@/app/auth";
import { Pagination } from "@/components/nhs/pagination";
import { Page } from "@/components/page";
import { PromptFilter } from "@/components/prompt-filter";
import { PromptList } from "@/components/prompt-list";
import { roles } from "@/lib/roles/roles";
import { listChosen, readFilter, toAddress } from "./choice";

export const metadata: Metadata = { title: "Choose a question" };

const perPage = 10;

export default async function Practise({ searchParams }: PageProps<"/practise">) {
  const viewer = await getViewer();
  const query = await searchParams;
  const filter = readFilter(query);
  const prompts = listChosen(filter);
  const pages = Math.ceil(prompts.length / perPage);
  const page = Math.min(Math.max(Number.parseInt(String(query.page), 10) || 1, 1), Math.max(pages, 1));
  return (
    <Page wide>
      <h1>Choose a question</h1>
      {viewer && (
        <p>
          Your own events to tell are in <a href="/stories">My stories</a>.
        </p>
      )}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third">
          <PromptFilter roles={roles} chosen={filter} />
        </div>
        <div className="nhsuk-grid-column-two-thirds">
          <h2 className="nhsuk-heading-m">
            {prompts.length === 1 ? "1 question" : `${prompts.length} questions`}
            {pages > 1 && (
              <span className="nhsuk-u-visually-hidden">
                , page {page} of {pages}
              </span>
            )}
          </h2>
          {prompts.length === 0 ? (
            <p>
              No question fits all of that. Choose “All” in one of the lists, or{" "}
              <a href="/practise">see every question</a>.
            </p>
          ) : (
            <PromptList prompts={prompts.slice((page - 1) * perPage, page * perPage)} />
          )}
          <Pagination page={page} pages={pages} hrefOf={(number) => toAddress(filter, number)} />
        </div>
      </div>
    </Page>
  );
}
