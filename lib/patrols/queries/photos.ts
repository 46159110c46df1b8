import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, files, patrolAnswers, patrolPhotos, patrolVisits } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import type { Actor } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import { questionOf } from "../inspection-items";
import type { VisitAct, VisitState } from "../lifecycle";
import { visitScope } from "../scope";
import { visitFile } from "./visit-file";

/** The visits, visible to this actor, that hold a file. */
export async function visitsHoldingFile(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .selectDistinct({ id: patrolVisits.id })
    .from(patrolPhotos)
    .innerJoin(patrolVisits, eq(patrolVisits.id, patrolPhotos.visitId))
    .where(and(eq(patrolPhotos.fileId, fileId), visitScope(actor)));
  return rows.map(({ id }) => id);
}

/** What an upload is once the visit has ended; in a recorded one whoever may add late may keep the signed record. */
const uploadIn: Partial<Readonly<Record<VisitState, VisitAct>>> = { recorded: "keepSigned", uninspected: "addLate" };

/** Asks, before a byte of an upload is received, whether the actor may add a photograph. Throws as the act would. */
export async function assertMayPhotograph(actor: Actor, visitId: string, now: Date): Promise<void> {
  const { state, refusalOf } = await visitFile(actor, visitId, now);
  const refusal = refusalOf(uploadIn[state] ?? "photograph");
  if (refusal !== null) throw refused(refusal);
}

/** The photographs of a visit that are no evidence yet, each with its stored file and what it was taken for. */
export async function photosToCarry(reader: Reader, visitId: string) {
  const answered = and(
    eq(patrolAnswers.visitId, patrolPhotos.visitId),
    eq(patrolAnswers.questionKey, patrolPhotos.questionKey),
  );
  const rows = await reader
    .select({
      id: patrolPhotos.id,
      questionKey: patrolPhotos.questionKey,
      answered: patrolAnswers.statement,
      note: patrolAnswers.note,
      maker: accounts.name,
      isLate: patrolPhotos.isLate,
      file: {
        ...{ sha256: files.sha256, sm3: files.sm3, size: files.size, contentType: files.contentType },
        ...{ name: files.name, copySha256: files.copySha256, copyContentType: files.copyContentType },
        scanState: scanStateOf(files.id),
      },
    })
    .from(patrolPhotos)
    .innerJoin(files, eq(files.id, patrolPhotos.fileId))
    .innerJoin(accounts, eq(accounts.id, patrolPhotos.addedBy))
    .leftJoin(patrolAnswers, answered)
    .where(and(eq(patrolPhotos.visitId, visitId), isNull(patrolPhotos.evidenceId), isNull(patrolPhotos.struckOn)))
    .orderBy(asc(patrolPhotos.addedAt), asc(patrolPhotos.id));
  const carried = and(eq(patrolPhotos.visitId, visitId), isNotNull(patrolPhotos.evidenceId));
  const before = rows.length === 0 ? 0 : await reader.$count(patrolPhotos, carried);
  return rows.map(({ answered, questionKey, ...row }, at) => ({
    ...row,
    statement: answered ?? questionOf(questionKey)?.statement ?? null,
    isSigned: questionKey === "",
    ordinal: before + at + 1,
    file: StoredUpload.parse(row.file),
  }));
}
