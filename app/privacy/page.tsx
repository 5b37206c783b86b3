import type { Metadata } from "next";
import { Contact } from "@/components/contact";
import { Table } from "@/components/nhs/table";
import { Page } from "@/components/page";

export const metadata: Metadata = { title: "Privacy and cookies" };

export default function Privacy() {
  return (
    <Page>
      <h1>Privacy and cookies</h1>
      <p className="nhsuk-lede-text">
        What you write here is read by rules on the computer that runs this site, and by tutors only where you
        hand it in or share it. It is not sent anywhere else, and no artificial intelligence service reads it.
      </p>

      <h2>If you do not sign in</h2>
      <p>
        Your answer is marked and shown to you, and then forgotten by this site. A draft stays in your own
        browser so that you do not lose it. On a shared computer, empty the box or clear your browser’s data
        for this site when you are done.
      </p>

      <h2>While you write or speak</h2>
      <p>
        The coach works in your browser: turning it on sends your words nowhere, and it keeps nothing of them.
      </p>
      <p>
        Dictation is your browser’s own. Where it can turn speech into text on your device, your voice stays
        there. Otherwise the browser may send your voice to a service of its maker: you are told so before the
        microphone opens, and can type instead. This site gets the words that appear in the box, and never the
        sound.
      </p>

      <h2>If you have an account</h2>
      <p>We keep:</p>
      <ul>
        <li>
          your name and email address, and your password in a form that cannot be turned back into the
          password
        </li>
        <li>if you sign in through an organisation instead, the identifier that it gives us for you</li>
        <li>your drafts, so that you find them again on another device</li>
        <li>
          your answers, the report on each of them, the band that you gave yourself, and your replies to
          follow-up questions
        </li>
        <li>
          your mock interviews: the questions, what you wrote to them and when, and how much time you chose to
          have
        </li>
        <li>the stories that you keep</li>
        <li>
          how you want to practise: the date of your interview if you give it, if the practice plan is on, how
          much time you need, if you want to see the clock, and if the coach is on
        </li>
        <li>
          the cohorts that you are in, what you handed in or shared there, and what you and the tutors wrote
          about it
        </li>
        <li>
          for a few hours, how often somebody tried to sign in, to stop people from guessing passwords; email
          and internet addresses are counted there in a scrambled form
        </li>
      </ul>
      <p>
        Your practice plan and the charts of your progress are worked out from your answers each time that you
        open them. No tutor sees them.
      </p>
      <p>
        Your free practice and your stories can be seen only by you on this site. The person who runs the
        computer could read the database, as with any website, so leave out names and anything else that would
        show who a patient or a colleague is.
      </p>

      <h2>If you join a cohort</h2>
      <p>The tutors of the cohort, and nobody else in it, can then see:</p>
      <ul>
        <li>
          your name and email address, when you joined, when you last handed in or shared an answer, and extra
          time that they gave you
        </li>
        <li>
          the answers that you hand in for its assignments, with their reports, the band that you gave
          yourself and, where there is a time limit, how long you took
        </li>
        <li>other answers, if you share them; you can stop sharing on the page of the answer</li>
      </ul>
      <p>
        They do not see your stories, your mock interviews, the extra time that you choose there, or your
        replies to follow-up questions. An answer from a mock interview can be shared like any other: they
        then see that answer. Somebody with whom you share the code of an interview gets its questions, and
        nothing that you wrote.
      </p>
      <p>
        You are told who will see an answer before you hand it in. Drafts and free practice stay yours. Some
        cohorts mark anonymously: tutors then see an answer without your name until they release their
        feedback. Tutors can download the results of their cohort and print its answers.
      </p>
      <p>
        You can leave a cohort at any time. What you handed in stays with its tutors, and what you only shared
        is taken back. Answers that you hand in are no longer there once you delete your account.
      </p>

      <h2>If you tutor a cohort</h2>
      <p>
        We keep your reviews, comments and replies. Applicants see what you release, with your name, and keep
        it if you leave or delete your account; your name is then gone from it.
      </p>

      <h2>What you can do</h2>
      <p>
        On <a href="/account">your account page</a> you can download everything that we keep about you, sign
        out on every device, and delete your account. Deleting it removes your answers, reports, stories,
        drafts and mock interviews too. Copies in backups go when those backups are replaced.
      </p>

      <h2>Cookies and browser storage</h2>
      <p>
        There are no advertising, tracking or statistics cookies, and nothing is loaded from other websites.
      </p>
      <Table
        caption="What this site puts in your browser"
        columns={[{ heading: "What" }, { heading: "Why" }, { heading: "Until" }]}
        rows={[
          {
            id: "session",
            cells: ["Session cookie", "Keeps you signed in", "You sign out, or 30 days after you signed in"],
          },
          {
            id: "sign-in",
            cells: [
              "Sign-in cookies",
              "Lead you back to the page where you were, and show that the sign-in came from this site",
              "You close the browser",
            ],
          },
          {
            id: "drafts",
            cells: [
              "Drafts in local storage",
              "Bring your text back after a crash",
              "You submit them, empty the box, or sign out",
            ],
          },
          {
            id: "coach",
            cells: [
              "Coach setting in local storage",
              "Remembers whether you want the coach, if you have not signed in",
              "You clear this browser’s data for this site",
            ],
          },
        ]}
      />

      <h2>Questions and complaints</h2>
      <p>
        Steadyhand is free software, and whoever runs this site decides about your data. Ask{" "}
        <Contact email={process.env.CONTACT_EMAIL} />. If you are in the UK and their answer does not satisfy
        you, you can{" "}
        <a href="https://ico.org.uk/make-a-complaint/">complain to the Information Commissioner’s Office</a>.
      </p>
    </Page>
  );
}
