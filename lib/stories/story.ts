/** What an applicant writes down of a real event, in parts or as one text; a field that is not filled in is "". */
export type StoryText = {
  title: string;
  situation: string;
  action: string;
  result: string;
  reflection: string;
  /** The story told freely, instead of the parts or beside them. */
  text: string;
};

/** The fields that tell the event, in the order in which it is told. */
export const storyFields = ["text", "situation", "action", "result", "reflection"] as const;

/** What each field is called where a story is shown. */
export const storyFieldNames: Record<(typeof storyFields)[number], string> = {
  text: "The story",
  situation: "The situation",
  action: "What you did",
  result: "What came of it",
  reflection: "What you learnt",
};

/** The most characters that each field of a story may have. */
export const longestStoryField = 5000;
export const longestStoryTitle = 100;

/** A story as one text, without its title: a paragraph for each field that is filled in. */
export function tellStory(story: StoryText): string {
  return storyFields
    .map((field) => story[field].trim())
    .filter((told) => told !== "")
    .join("\n\n");
}

/** A title to begin with: how this text begins, cut between words at about 60 characters; "" for an empty text. */
export function suggestTitle(text: string): string {
  const [first = ""] = text.trim().split(/(?<=[.!?])\s|\n/);
  if (first.length <= longestSuggestion) return first.replace(/[.!?,;:]+$/, "");
  const start = first.slice(0, longestSuggestion + 1).replace(/\s+\S*$/, "");
  return `${start.slice(0, longestSuggestion).replace(/[,;:]$/, "")}…`;
}

const longestSuggestion = 60;
