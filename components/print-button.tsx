"use client";
import { Button } from "./nhs/button";

/** Opens the browser's print window, which can also save a PDF. */
export function PrintButton() {
  return (
    <Button type="button" onClick={() => window.print()}>
      Print or save as PDF
    </Button>
  );
}
