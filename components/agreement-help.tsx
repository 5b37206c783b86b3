import { Details } from "./nhs/details";

/** What the figure on the agreement page means, and what it does not. */
export function AgreementHelp() {
  return (
    <Details summary="How to read these figures">
      <p>
        Two people who mark at random agree now and then too. Weighted kappa leaves that share out: 1 is full
        agreement, 0 is what luck would give. Bands far apart count more than neighbouring ones. The two
        figures in brackets are the range in which the true value probably lies (95%): the more answers, the
        narrower it is.
      </p>
      <p>
        The words are those of Altman’s Practical Statistics for Medical Research (1991): poor up to 0.20,
        fair up to 0.40, moderate up to 0.60, good up to 0.80, very good above.
      </p>
      <p>
        For comparison, with another measure and for whole interviews: interviewers who share a scale with
        described levels had a correlation of 0.77 to 0.79 in a review of many studies (Taylor and Small,
        Journal of Occupational and Organizational Psychology, 2002, volume 75, page 277). Expect less for one
        written answer.
      </p>
      <p>
        Counted is the band that each tutor gave first, before anybody talked it over. Answers that an
        applicant stopped sharing are left out, and so are your own.
      </p>
    </Details>
  );
}
