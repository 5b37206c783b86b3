import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionLink } from "@/components/nhs/action-link";
import { Page } from "@/components/page";
import { RuleList } from "@/components/rule-list";
import { getCompetency } from "@/lib/competencies";
import { behaviourRules } from "@/lib/scoring/behaviours";

type Props = PageProps<"/how-we-score/[competency]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const competency = getCompetency((await params).competency);
  return competency ? { title: `How we score: ${competency.name}` } : {};
}

export default async function Behaviours({ params }: Props) {
  const competency = getCompetency((await params).competency);
  if (!competency) notFound();
  return (
    <Page
      breadcrumb={[
        { href: "/", text: "Home" },
        { href: "/how-we-score", text: "How we score" },
      ]}
    >
      <h1>How we score: {competency.name}</h1>
      <p className="nhsuk-lede-text">{competency.about}</p>
      <Listed heading="A panel listens for somebody who…" items={competency.positive} />
      <Listed heading="A panel worries about somebody who…" items={competency.negative} />
      <h2>Behaviours that our rules find</h2>
      <p>
        A rule knows only the words that it was given, so it finds less than a panel hears. Underlined words
        are the evidence.
      </p>
      <RuleList rules={behaviourRules[competency.id]} level={3} />
      <ActionLink href={`/practise?competency=${competency.id}`}>Choose a question about this</ActionLink>
    </Page>
  );
}

function Listed({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
