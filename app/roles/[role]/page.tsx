import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactList } from "@/components/fact-list";
import { ContentsList } from "@/components/nhs/contents-list";
import { Page } from "@/components/page";
import { RoleAsks } from "@/components/role-asks";
import { SelfCheck } from "@/components/self-check";
import { getRole } from "@/lib/roles/roles";

const contents = [
  { id: "work", text: "The work" },
  { id: "entry", text: "What you need to apply" },
  { id: "self-check", text: "Check yourself" },
  { id: "skills", text: "Skills" },
  { id: "values", text: "NHS values" },
  { id: "training", text: "Training" },
  { id: "more", text: "Read more" },
];

export async function generateMetadata({ params }: PageProps<"/roles/[role]">): Promise<Metadata> {
  const role = getRole((await params).role);
  return role ? { title: role.name, description: role.summary } : {};
}

export default async function RolePage({ params, searchParams }: PageProps<"/roles/[role]">) {
  const role = getRole((await params).role);
  if (!role) notFound();
  const { checked, yes = [] } = await searchParams;
  return (
    <Page
      breadcrumb={[
        { href: "/", text: "Home" },
        { href: "/roles", text: "Roles" },
      ]}
    >
      <h1>{role.name}</h1>
      <p className="nhsuk-lede-text">{role.summary}</p>
      <ContentsList items={contents} />
      <h2 id="work">The work</h2>
      <FactList facts={role.work} links={role.links} />
      <h2 id="entry">What you need to apply</h2>
      <FactList facts={role.entry} links={role.links} />
      <h2 id="self-check">Check yourself</h2>
      <SelfCheck questions={role.selfCheck} yes={checked ? [yes].flat() : undefined} />
      <RoleAsks role={role} />
      <h2 id="training">Training</h2>
      <FactList facts={role.training} links={role.links} />
      <h2 id="more">Read more</h2>
      <ul>
        {role.links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <p className="nhsuk-body-s">
        We wrote this page in our own words from <a href={role.source}>the official entry requirements</a>. If
        the two differ, they are right.
      </p>
    </Page>
  );
}
