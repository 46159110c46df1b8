import "server-only";
import { db } from "@/db/client";
import { employers } from "@/db/schema";
import { competentBureau } from "@/lib/agencies/queries";
import type { EmployerUser } from "@/lib/auth/actor";
import { employerScope } from "@/lib/employers/scope";

/** Whose pages these are and whom to call: the employer's name and the organ competent for its place. */
export async function employerFrame(user: EmployerUser) {
  if (user.employerId === null) return { employerName: null, help: undefined };
  const [employer] = await db()
    .select({ name: employers.name, regionCode: employers.regionCode })
    .from(employers)
    .where(employerScope(user))
    .limit(1);
  if (!employer) return { employerName: null, help: undefined };
  const organ = await competentBureau(db(), employer.regionCode);
  return { employerName: employer.name, help: organ && { officeName: organ.name, officePhone: organ.phone } };
}
