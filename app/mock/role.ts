import type { Role } from "@/lib/roles/role";
import { getRole, roles } from "@/lib/roles/roles";

/** The role that somebody rehearses for; the first one where theirs is not here any more. */
export function findRole(id: string): Role {
  const role = getRole(id) ?? roles[0];
  if (!role) throw new Error("There is no role to rehearse for: add one to lib/roles/roles.ts");
  return role;
}
