import { DueToday } from "@/components/due-today";
import { ActionLink } from "@/components/nhs/action-link";
import { ButtonLink } from "@/components/nhs/button";
import { RuleSamples } from "@/components/rule-samples";
import { competencies } from "@/lib/competencies";
import { getPrompt, prompts } from "@/lib/prompts/bank";
import { getViewer } from "./auth";
import { loadOwnPlan } from "./plan/own-plan";

export default async function Home() {
  const viewer = await getViewer();
  const own = viewer && (await loadOwnPlan(viewer, new Date()));
  const today = own?.hasAnswered ? own.plan : undefined;
  const first = own?.plan?.due[0]?.prompt ?? getPrompt("calm-several-demands");
  return (
    <main id="maincontent">
      <div className="app-hero">
        <div className="nhsuk-width-container app-hero__columns">
          <div>
            <h1 className="nhsuk-u-margin-bottom-4">Practise for a values-based NHS interview</h1>
            <p className="nhsuk-body-l">
              Answer a question in your own words. See which words would earn marks, and what is still
              missing.
            </p>
          </div>
          {today ? (
            <DueToday due={today.due} doneToday={today.doneToday} />
          ) : (
            first && (
              <section className="app-hero__prompt" aria-labelledby="first-question">
                <h2 className="nhsuk-heading-xs" id="first-question">
                  A question to start with
                </h2>
                <p className="nhsuk-body-l">{first.text}</p>
                <ButtonLink href={`/practise/${first.id}`}>Try this question now</ButtonLink>
                <p className="nhsuk-body-s">
                  {viewer
                    ? "Your answer and its report will be in your attempts."
                    : "No account needed. We store nothing unless you ask us to."}
                </p>
              </section>
            )
          )}
        </div>
      </div>
      <div className="nhsuk-width-container nhsuk-main-wrapper">
        <h2>How marking works</h2>
        <ol className="app-steps">
          <li className="app-steps__step">
            <h3 className="nhsuk-heading-s">You answer</h3>
            <p>
              Write about something that really happened, at work or anywhere else. Two minutes of talking is
              enough.
            </p>
          </li>
          <li className="app-steps__step">
            <h3 className="nhsuk-heading-s">Published rules read it</h3>
            <p>
              They look for what happened, what you did and why, how it ended and what you learnt. Every point
              shows the words that earned it.
            </p>
          </li>
          <li className="app-steps__step">
            <h3 className="nhsuk-heading-s">You see what to change</h3>
            <p>You get the few things that would help most, and a follow-up question. Then you try again.</p>
          </li>
        </ol>
        <p>For example, the underlined words count:</p>
        <RuleSamples />
        <p>
          The rules cannot tell if a story is true, and they are not a panel.{" "}
          <a href="/how-we-score">Read how we score, and what we cannot see</a>. Your answer stays on the
          computer that runs this site.
        </p>
        <h2>Choose where to go next</h2>
        <ul className="nhsuk-list">
          <li>
            <ActionLink href="/practise">
              Choose from {prompts.length} questions on {competencies.length} skills and values
            </ActionLink>
          </li>
          <li>
            <ActionLink href="/mock">Take a mock interview, with a clock and follow-up questions</ActionLink>
          </li>
          <li>
            <ActionLink href="/roles">See what the job asks for, and check that you can apply</ActionLink>
          </li>
        </ul>
        <h2>If you are a tutor</h2>
        <p>
          Set questions to a cohort of your own, mark the answers before you see the automatic mark, and
          comment on the very words. Applicants see your feedback when you release it, and you see how far you
          agree with the rules and with other tutors. Every question and rule can be read before you set any
          work.
        </p>
        <ActionLink href="/tutor">Tutor a cohort</ActionLink>
      </div>
    </main>
  );
}
