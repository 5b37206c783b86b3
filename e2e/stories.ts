import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import type { Door } from "./doors";
import type { Page } from "./pages";
import type { Person } from "./test";

export const story = {
  title: "Tea at three",
  situation: "",
  action: "",
  result: "",
  reflection: "",
  text:
    "A lady on the ward was crying. I sat down with her, held her hand and listened. I said it must be frightening. " +
    "I made her a cup of tea and came back after my break to see how she was.",
  told: "whole",
};

const emptyForm = { errors: [], values: {} };
const file = "app/stories/actions.ts";

/** What a form of stories says of itself at this address: whose it is, and what it builds on. */
async function readHidden(request: APIRequestContext, path: string): Promise<Record<string, string>> {
  const text = await (await request.get(path)).text();
  const findValue = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
  return {
    owner: findValue("owner"),
    submissionKey: findValue("submissionKey"),
    version: findValue("version"),
  };
}

/** Keeps a story of whoever is signed in. @returns its address */
export async function addStory(
  request: APIRequestContext,
  words: Partial<typeof story> = {},
): Promise<string> {
  const form = { ...(await readHidden(request, "/stories/new")), ...story, ...words };
  const response = await callAction(request, `${file}#keepStory`, "/stories/new", [emptyForm], form);
  const [address] = (response.headers()["x-action-redirect"] ?? "").split("?");
  if (!address) throw new Error(`The story was not kept: status ${response.status()}`);
  return address;
}

const below = (path: string) => async (owner: Person) => `${await addStory(owner.page.request)}${path}`;

export const storyPages: readonly Page[] = [
  { route: "/stories", open: "applicant", title: "My stories – Steadyhand", h1: "My stories" },
  { route: "/stories/new", open: "applicant", title: "Add a story – Steadyhand", h1: "Add a story" },
  {
    route: "/stories/[story]",
    open: "owner",
    title: "Your story – Steadyhand",
    h1: story.title,
    makeAddress: below(""),
  },
  {
    route: "/stories/[story]/edit",
    open: "owner",
    title: "Change a story – Steadyhand",
    h1: "Change your story",
    makeAddress: below("/edit"),
  },
  {
    route: "/stories/[story]/delete",
    open: "owner",
    title: "Delete a story – Steadyhand",
    h1: "Delete this story?",
    makeAddress: below("/delete"),
  },
];

const readStories = async ({ page }: Person) => (await page.request.get("/stories")).text();

export const storyDoors: readonly Door[] = [
  {
    name: `${file}#keepStory`,
    open: "applicant",
    prepare: async (owner) => {
      const form = { ...(await readHidden(owner.page.request, "/stories/new")), ...story };
      return {
        send: (request) => callAction(request, `${file}#keepStory`, "/stories/new", [emptyForm], form),
        took: async () => (await readStories(owner)).includes(story.title),
      };
    },
  },
  {
    name: `${file}#saveStory`,
    open: "owner",
    prepare: async (owner) => {
      const address = await addStory(owner.page.request);
      const id = address.replace("/stories/", "");
      const hidden = await readHidden(owner.page.request, `${address}/edit`);
      return {
        // A stranger sends it as their own.
        send: async (request) => {
          const { owner: sender } = await readHidden(request, "/stories/new");
          const form = { ...hidden, ...story, title: "Changed", owner: sender ?? "" };
          return callAction(request, `${file}#saveStory`, `${address}/edit`, [id, emptyForm], form);
        },
        took: async () => (await readStories(owner)).includes("Changed"),
      };
    },
  },
  {
    name: `${file}#removeStory`,
    open: "owner",
    prepare: async (owner) => {
      const address = await addStory(owner.page.request);
      const id = address.replace("/stories/", "");
      return {
        send: (request) => callAction(request, `${file}#removeStory`, `${address}/delete`, [id]),
        took: async () => !(await readStories(owner)).includes(story.title),
      };
    },
  },
];
