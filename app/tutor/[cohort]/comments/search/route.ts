import { getViewer } from "@/app/auth";
import { searchBankComments } from "@/db/comment-bank";

/** The remarks that fit what a tutor types (`q`), as their own bank has them; for others there are none. */
export async function GET(request: Request) {
  const viewer = await getViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const search = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await searchBankComments(viewer, search));
}
