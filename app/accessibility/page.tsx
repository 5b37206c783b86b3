import type { Metadata } from "next";
import { Contact } from "@/components/contact";
import { Page } from "@/components/page";

export const metadata: Metadata = { title: "Accessibility statement" };

export default function Accessibility() {
  return (
    <Page>
      <h1>Accessibility statement</h1>
      <p className="nhsuk-lede-text">
        We want as many people as possible to be able to practise here: on a phone, with a keyboard, with a
        screen reader, with dyslexia, or in a second language.
      </p>

      <h2>What you should be able to do</h2>
      <ul>
        <li>zoom in up to 400% without text running off the screen</li>
        <li>use every page with a keyboard only</li>
        <li>use every page with a screen reader</li>
        <li>practise with JavaScript turned off</li>
        <li>
          take as long as you like when you practise, as drafts are saved; where a mock interview or an
          assignment has a clock, you can finish and send after it, and ask for extra time
        </li>
        <li>see in words, lines or shapes whatever is also shown in colour</li>
      </ul>
      <p>
        <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device easier to
        use.
      </p>

      <h2>What marks do not depend on</h2>
      <p>
        Spelling, grammar and accent earn no marks and lose none. The rules look for what you say you did, and
        try to know everyday words for it as well as formal ones. They can still miss a misspelt word or an
        unusual phrase: the report shows which words it used, so that you can tell.
      </p>

      <h2>How accessible it is</h2>
      <p>
        The site is meant to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Each
        version is checked by software: every page at a phone’s and a computer’s width with axe, and the main
        journeys with a keyboard and without JavaScript. Software finds only part of the problems. Disabled
        people have not yet tested this version, and no independent audit has been made.
      </p>
      <p>What we know does not work well:</p>
      <ul>
        <li>the words that stand in for a page when it fails need JavaScript</li>
        <li>the live word count and automatic saving need JavaScript; the count is also on the report</li>
        <li>
          the coach and dictation need JavaScript, and dictation a browser that can recognise speech; the
          report shows the same parts, and every answer can be typed
        </li>
      </ul>

      <h2>Tell us about a problem</h2>
      <p>
        If you cannot use a part of this site, or need something in another form, ask{" "}
        <Contact email={process.env.CONTACT_EMAIL} />. Say which page it was, and what you use to read it.
      </p>
    </Page>
  );
}
