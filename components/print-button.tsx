"use client";
import { Button } from "./nhs/button";

/** Opens the browser's print window, which can also save a PDF; not there without JavaScript, which it needs. */
export function PrintButton({ variant }: { variant?: "secondary" }) {
  return (
    <div className="app-scripted">
      <Button type="button" variant={variant} onClick={() => window.print()}>
        Print or save as PDF
      </Button>
    </div>
  );
}
