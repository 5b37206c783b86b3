"use client";
import { type ReactNode, useActionState } from "react";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button, ButtonGroup } from "./nhs/button";
import { ErrorSummary, type FormError } from "./nhs/error-summary";
import { Radios } from "./nhs/radios";

const order: readonly Band[] = [4, 3, 2, 1, 0];

/** Asks for the applicant's own band before the report is shown; they may skip it. `children` stand above the form. */
export function SelfAssessmentForm({
  action,
  address,
  children,
}: {
  action: HoldingAction<FormError[]>;
  address: string;
  children?: ReactNode;
}) {
  const [errors, send] = useActionState(action, [], address);
  if ("fields" in errors) {
    return (
      <HeldWords held={errors} action={send}>
        {children}
      </HeldWords>
    );
  }
  return (
    <form action={send} className="app-measure">
      <ErrorSummary errors={errors} />
      {children}
      <Radios
        name="band"
        label="Before you see the mark: which band would you give it?"
        labelSize="m"
        hint="Read your answer as a panel would. Judging your own answers is a skill that grows with practice."
        error={errors[0]?.text}
        items={order.map((band) => ({
          value: String(band),
          text: `${band} – ${bands[band].name}`,
          hint: bands[band].meaning,
        }))}
      />
      <ButtonGroup>
        <Button>See the report</Button>
        <Button variant="secondary" name="skip" value="yes">
          Skip this
        </Button>
      </ButtonGroup>
    </form>
  );
}
