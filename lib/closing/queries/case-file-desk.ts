import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, archiveNumbers, caseFiles } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFile } from "@/lib/cases/queries/case-file";
import { notFound } from "@/lib/kernel/errors";
import { fileOrder } from "../file-order";
import { caseFileScope } from "../scope";
import { fileContents } from "./file-contents";

const SHOWN = 10;

/**
 * What the page of a case's file shows: what it will hold, in order, and its buildings, newest first.
 * Throws `not_found` when the case does not exist for this actor.
 */
export async function caseFileDesk(actor: Actor, caseId: string) {
  const kase = await caseFile(actor, caseId);
  const [archive] = await db().select().from(archiveNumbers).where(eq(archiveNumbers.caseId, caseId));
  const [contents, buildings] = await Promise.all([fileContents(db(), caseId), buildingsOf(actor, caseId)]);
  return { kase, parts: fileOrder(contents), buildings, archiveNumber: archive?.number ?? null };
}

export type CaseFileDesk = Awaited<ReturnType<typeof caseFileDesk>>;
export type BuildingRow = CaseFileDesk["buildings"][number];

function buildingsOf(actor: Actor, caseId: string) {
  return db()
    .select({
      id: caseFiles.id,
      state: caseFiles.state,
      requestedAt: caseFiles.requestedAt,
      requester: accounts.name,
      progress: caseFiles.progress,
      total: caseFiles.total,
      fault: caseFiles.fault,
      finishedAt: caseFiles.finishedAt,
      sha256: caseFiles.sha256,
      sm3: caseFiles.sm3,
      size: caseFiles.size,
      pages: caseFiles.pages,
    })
    .from(caseFiles)
    .innerJoin(accounts, eq(accounts.id, caseFiles.requestedBy))
    .where(and(eq(caseFiles.caseId, caseId), caseFileScope(actor)))
    .orderBy(desc(caseFiles.requestedAt), desc(caseFiles.id))
    .limit(SHOWN);
}

/** One finished building of this case, for its downloads. Throws `not_found`. */
export async function readyCaseFile(actor: Actor, caseId: string, id: string) {
  const [row] = await db()
    .select({ id: caseFiles.id, sha256: caseFiles.sha256, manifest: caseFiles.manifest })
    .from(caseFiles)
    .where(and(eq(caseFiles.id, id), eq(caseFiles.caseId, caseId), eq(caseFiles.state, "ready"), caseFileScope(actor)));
  if (!row?.sha256 || !row.manifest) throw notFound();
  return { id: row.id, sha256: row.sha256, manifest: row.manifest };
}
