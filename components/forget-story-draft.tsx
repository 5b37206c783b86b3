"use client";
import { useEffect } from "react";
import type { StoryText } from "@/lib/stories/story";
import { forgetStoryDrafts } from "./story-drafts";

/** Clears this browser's drafts that have become this story. */
export function ForgetStoryDraft({ story }: { story: StoryText }) {
  useEffect(() => forgetStoryDrafts(story), [story]);
  return null;
}
