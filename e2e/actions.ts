import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { APIRequestContext, APIResponse } from "playwright/test";

type Reference = { filename: string; exportedName: string };

const manifest = new URL("../.next/server/server-reference-manifest.json", import.meta.url);

/** The server actions of the build by name, as `app/sign-up/actions.ts#signUp`, with their ids. */
export function listActions(): Map<string, string> {
  const { node } = JSON.parse(readFileSync(fileURLToPath(manifest), "utf8")) as {
    node: Record<string, Reference>;
  };
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]),
  );
}

/** The id of an action of this build, for the `next-action` header. */
export function getActionId(name: string): string {
  const id = listActions().get(name);
  if (!id) throw new Error(`The build has no action ${name}`);
  return id;
}

/** Arguments as React sends them; the fields of `form` are the last argument. */
export function encodeArguments(args: readonly unknown[], form?: Record<string, string>): FormData {
  const body = new FormData();
  for (const [field, value] of Object.entries(form ?? {})) body.append(`_1_${field}`, value);
  // They come after the fields: the server reads the parts as they arrive.
  body.append("0", JSON.stringify(form ? [...args, "$K1"] : args));
  return body;
}

/** Calls a server action by itself, as anybody can who has read the scripts of a page. */
export async function callAction(
  request: APIRequestContext,
  name: string,
  path: string,
  args: readonly unknown[],
  form?: Record<string, string>,
): Promise<APIResponse> {
  const headers = { "next-action": getActionId(name) };
  return request.post(path, { headers, multipart: encodeArguments(args, form), maxRedirects: 0 });
}
