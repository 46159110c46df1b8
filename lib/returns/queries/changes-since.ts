import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, returnedVersions } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { changesBetween, type PlaceChange, type VersionLine } from "../versions";

/** What was changed since a proposal was sent back: the last time by this officer, else by whoever did. */
export type ChangesSince = {
  readonly returnedOn: LegalDate;
  readonly returner: string;
  readonly changes: readonly PlaceChange[];
};

/**
 * The difference between a proposal as it stands and as this reader last sent it back; null where nobody did, or before
 * versions were kept. `lines` is asked only where there is one. The caller has asked its scope.
 */
export async function changesSince(
  reader: Reader,
  subjectId: string,
  readerId: string | null,
  lines: () => Promise<readonly VersionLine[]>,
): Promise<ChangesSince | null> {
  const [row] = await reader
    .select({ lines: returnedVersions.lines, returnedOn: returnedVersions.returnedOn, returner: accounts.name })
    .from(returnedVersions)
    .innerJoin(accounts, eq(accounts.id, returnedVersions.returnedBy))
    .where(eq(sql`coalesce(${returnedVersions.orderId}, ${returnedVersions.decisionId})`, subjectId))
    .orderBy(desc(sql`${returnedVersions.returnedBy} is not distinct from ${readerId}`), desc(returnedVersions.round))
    .limit(1);
  if (!row) return null;
  return { returnedOn: row.returnedOn, returner: row.returner, changes: changesBetween(row.lines, await lines()) };
}
