import type { Metadata } from "next";
import { Card } from "@/components/nhs/card";
import { Page } from "@/components/page";
import { roles } from "@/lib/roles/roles";

export const metadata: Metadata = { title: "Roles" };

export default function Roles() {
  return (
    <Page>
      <h1>Roles</h1>
      <p className="nhsuk-lede-text">
        What each job asks for, whether you can apply, and the questions that fit.
      </p>
      {roles.map((role) => (
        <Card heading={role.name} href={`/roles/${role.id}`} key={role.id}>
          <p>{role.summary}</p>
        </Card>
      ))}
      <p>
        Are you applying for another job in health or care? The questions about NHS values may fit it too.{" "}
        <a href="/practise">Choose from all the questions</a>.
      </p>
    </Page>
  );
}
