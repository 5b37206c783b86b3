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
        What you write here is read by rules on the computer that runs this site. It is not sent to anybody
        else, and no artificial intelligence service reads it.
      </p>

      <h2>If you do not sign in</h2>
      <p>
        Your answer is marked and shown to you, and then forgotten by this site. A draft stays in your own
        browser so that you do not lose it. On a shared computer, empty the box or clear your browser’s data
        for this site when you are done.
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
        <li>your answers, the report on each of them, and the band that you gave yourself</li>
        <li>
          for a few hours, how often somebody tried to sign in, to stop people from guessing passwords; email
          and internet addresses are counted there in a scrambled form
        </li>
      </ul>
      <p>
        Only you can see your answers and reports on this site. The person who runs the computer could read
        the database, as with any website, so leave out names and anything else that would show who a patient
        or a colleague is.
      </p>

      <h2>What you can do</h2>
      <p>
        On <a href="/account">your account page</a> you can download everything that we keep about you, sign
        out on every device, and delete your account. Deleting it removes your answers, reports and drafts
        too. Copies in backups go when those backups are replaced.
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
