import "server-only";
import { and, arrayContains, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, events } from "@/db/schema";

const SHOWN = 50;
const Said = z.object({ manifestSha256: z.string(), manifestSm3: z.string(), files: z.number() });

/**
 * Who took a case away as a package, when, and the digests of its manifest, the latest first. The caller has asked
 * the case's scope.
 */
export async function caseExports(caseId: string) {
  const rows = await db()
    .select({ seq: events.seq, at: events.at, name: accounts.name, particulars: events.particulars })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .where(and(arrayContains(events.about, [caseId]), eq(events.act, "caseFile.export")))
    .orderBy(desc(events.seq))
    .limit(SHOWN);
  return rows.map(({ particulars, ...row }) => ({ ...row, ...Said.parse(particulars) }));
}

export type CaseExport = Awaited<ReturnType<typeof caseExports>>[number];
