import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { employers, reporters } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";

/** The register's entry of a user's own enterprise, the one that stands first; undefined when it does not report. */
export async function reporterEntry(reader: Reader, user: EmployerUser) {
  if (user.employerId === null) return undefined;
  const [row] = await reader
    .select({
      id: reporters.id,
      employerId: reporters.employerId,
      regionCode: reporters.regionCode,
      kind: reporters.kind,
      industry: reporters.industry,
      mode: reporters.mode,
      untilOn: reporters.untilOn,
      name: employers.name,
      creditCode: employers.creditCode,
      contactName: employers.contactName,
      contactPhone: employers.contactPhone,
    })
    .from(reporters)
    .innerJoin(employers, eq(employers.id, reporters.employerId))
    .where(inArray(reporters.employerId, [...user.files]))
    .orderBy(sql`${reporters.untilOn} desc nulls first`)
    .limit(1);
  return row;
}

export type ReporterEntry = NonNullable<Awaited<ReturnType<typeof reporterEntry>>>;
