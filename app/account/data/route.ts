import { requireUser } from "@/app/auth";
import { exportData } from "@/db/users";

/** Everything stored about the person who asks, as a file to keep. */
export async function GET() {
  const viewer = await requireUser("/account");
  return new Response(JSON.stringify(await exportData(viewer), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="steadyhand-my-data.json"',
      "Cache-Control": "no-store",
    },
  });
}
