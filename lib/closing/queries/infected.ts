import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseFiles, files } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";

const isInfected = eq(scanStateOf(files.id), "infected");

/** Which of these bytes a scanner found infected, at first or later. */
export async function infectedAmong(digests: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await db()
    .selectDistinct({ sha256: files.sha256 })
    .from(files)
    .where(and(inArray(files.sha256, [...digests]), isInfected));
  return new Set(found.map(({ sha256 }) => sha256));
}

/** Whether pages of what was found infected are bound in a building, as it was made before the find. */
export const holdsInfected = sql<boolean>`exists (
  select 1 from json_array_elements(${caseFiles.manifest} -> 'parts') part
  join ${files} on ${files.sha256} = part ->> 'sha256'
  where part ->> 'merged' <> 'stand_in' and ${isInfected})`;
