import "server-only";
import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, archiveNumbers, caseFiles, cases, documents, evidence } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFile } from "@/lib/cases/queries/case-file";
import { opensStruckOf } from "@/lib/cases/queries/evidence";
import { sensitivePaperKeys } from "@/lib/documents/sensitive";
import { notFound } from "@/lib/kernel/errors";
import { fileOrder } from "../file-order";
import { buildingRefusal } from "../policy";
import { caseFileScope } from "../scope";
import { caseExports } from "./case-exports";
import { fileContents } from "./file-contents";
import { holdsInfected } from "./infected";

const SHOWN = 10;

/**
 * What the page of a case's file shows: what it will hold, in order, and its buildings, newest first.
 * Throws `not_found` when the case does not exist for this actor.
 */
export async function caseFileDesk(actor: Actor, caseId: string) {
  const kase = await caseFile(actor, caseId);
  const [archive] = await db().select().from(archiveNumbers).where(eq(archiveNumbers.caseId, caseId));
  const opensAll = await opensStruckOf(actor, kase.organId);
  const [contents, rows, exports] = await Promise.all([
    fileContents(db(), caseId),
    buildingsOf(actor, caseId),
    caseExports(caseId),
  ]);
  const buildings = rows.map(({ holdsStruck, holdsInfected, ...row }) => ({
    ...row,
    isWithheld: holdsStruck && !opensAll,
    refusal: buildingRefusal(holdsInfected),
  }));
  return { kase, parts: fileOrder(contents), buildings, exports, archiveNumber: archive?.number ?? null };
}

export type CaseFileDesk = Awaited<ReturnType<typeof caseFileDesk>>;
export type BuildingRow = CaseFileDesk["buildings"][number];

/** Whether an exhibit was struck after the file had been asked for: its picture is bound in it. */
const holdsStruck = sql<boolean>`exists (
  select 1 from ${evidence}
  where ${evidence.caseId} = ${caseFiles.caseId} and ${evidence.struckAt} >= ${caseFiles.requestedAt})`;

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
      ...{ holdsStruck, holdsInfected },
    })
    .from(caseFiles)
    .innerJoin(accounts, eq(accounts.id, caseFiles.requestedBy))
    .where(and(eq(caseFiles.caseId, caseId), caseFileScope(actor)))
    .orderBy(desc(caseFiles.requestedAt), desc(caseFiles.id))
    .limit(SHOWN);
}

/**
 * One finished building of this case, for its downloads, with why its pages are not handed out. Throws `not_found`,
 * also where it holds what was struck.
 */
export async function readyCaseFile(actor: Actor, caseId: string, id: string) {
  const [row] = await db()
    .select({
      ...{ id: caseFiles.id, sha256: caseFiles.sha256, manifest: caseFiles.manifest },
      ...{ organId: cases.organId, holdsStruck, holdsInfected },
    })
    .from(caseFiles)
    .innerJoin(cases, eq(cases.id, caseFiles.caseId))
    .where(and(eq(caseFiles.id, id), eq(caseFiles.caseId, caseId), eq(caseFiles.state, "ready"), caseFileScope(actor)));
  if (!row?.sha256 || !row.manifest) throw notFound();
  if (row.holdsStruck && !(await opensStruckOf(actor, row.organId))) throw notFound();
  return { id: row.id, sha256: row.sha256, manifest: row.manifest, refusal: buildingRefusal(row.holdsInfected) };
}

/** A finished building by its id alone, with whether a paper in it prints an identity number in full. */
export async function caseFileAbout(actor: Actor, id: string) {
  const [row] = await db()
    .select({ caseId: caseFiles.caseId, title: cases.title })
    .from(caseFiles)
    .innerJoin(cases, eq(cases.id, caseFiles.caseId))
    .where(and(eq(caseFiles.id, id), eq(caseFiles.state, "ready"), caseFileScope(actor)));
  if (!row) return undefined;
  const sensitive = or(inArray(documents.paperKey, [...sensitivePaperKeys]), isNotNull(documents.personId));
  const printed = and(eq(documents.fileId, row.caseId), sensitive);
  return { ...row, isSensitive: (await db().$count(documents, printed)) > 0 };
}
