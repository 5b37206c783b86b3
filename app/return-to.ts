import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";

/** Ends an action by leading to a page that it has changed; the browser may be on it already and must not keep the old one. */
export function returnTo(address: string): never {
  revalidatePath(address.replace(/[?#].*$/, ""));
  redirect(address);
}
