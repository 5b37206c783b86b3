const sentences = {
  next: { text: "Saved as reviewed. Here is the next answer." },
  saved: { text: "Saved." },
  released: { text: "Released. The applicant can read it now." },
  cancelled: { text: "Your changes are thrown away. The applicant sees your review as before." },
  joined: {
    text: "You changed this review in another tab too. Both feedback texts are kept: check them below.",
    urgent: true,
  },
  "no-band": { text: "Choose your band first. Everything else is saved.", urgent: true },
  taken: { text: "Another tutor was faster: see below who is at work on this answer.", urgent: true },
  "not-open": { text: "This review was released already. Choose “Change my review” to go on.", urgent: true },
} as const;

/** What has just happened, as the address says it. */
export function getNews(notice: string | string[] | undefined): { text?: string; urgent?: boolean } {
  return sentences[notice as keyof typeof sentences] ?? {};
}
