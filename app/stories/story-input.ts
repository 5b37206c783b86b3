import * as z from "zod";
import { lineInput } from "@/app/form-input";
import { cleanAnswer } from "@/lib/answer-text";
import { longestStoryField, longestStoryTitle, type StoryText, storyFieldNames } from "@/lib/stories/story";

const field = (name: keyof typeof storyFieldNames) =>
  z
    .string()
    .catch("")
    .transform(cleanAnswer)
    .superRefine((text, context) => {
      const over = text.length - longestStoryField;
      if (over <= 0) return;
      const limit = longestStoryField.toLocaleString("en-GB");
      const message = `${storyFieldNames[name]} must be ${limit} characters or fewer. It is ${over.toLocaleString("en-GB")} too long`;
      context.addIssue({ code: "custom", message });
    });

const fields = z.object({
  title: lineInput("Give your story a name", longestStoryTitle),
  situation: field("situation"),
  action: field("action"),
  result: field("result"),
  reflection: field("reflection"),
  text: field("text"),
});

/**
 * What the form of a story sends. `told` is the way of telling that is chosen on the page; words in the fields of the
 * other way are kept too.
 */
export function readStory(
  form: FormData,
): { story: StoryText; error?: undefined } | { error: z.ZodError; story?: undefined } {
  const input = fields.safeParse(Object.fromEntries(form));
  const isEmpty = ["situation", "action", "result", "reflection", "text"].every(
    (name) => !/[\p{L}\p{N}]/u.test(String(form.get(name) ?? "")),
  );
  const empty = {
    path: [form.get("told") === "whole" ? "text" : "situation"],
    message: "Write what happened",
  };
  const issues = [
    ...(input.error?.issues ?? []),
    ...(isEmpty ? [{ code: "custom" as const, ...empty }] : []),
  ];
  if (input.success && issues.length === 0) return { story: input.data };
  return { error: new z.ZodError(issues) };
}

/** The values of the form's fields for this story. */
export function toFields(story: Partial<StoryText>): Record<string, string> {
  const { title = "", situation = "", action = "", result = "", reflection = "", text = "" } = story;
  return { title, situation, action, result, reflection, text, told: text === "" ? "parts" : "whole" };
}
