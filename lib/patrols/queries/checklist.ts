import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, files, patrolAnswers, patrolConflicts, patrolLateAnswers, patrolPhotos } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import { minuteStamp } from "@/lib/kernel/clock";

/** The answers of a visit as the server holds them, with the conflicts that wait and the photographs. */
export async function checklistOf(visitId: string, reader: Reader = db()) {
  const [answers, conflicts, photos, late] = await Promise.all([
    answersOf(reader, visitId),
    conflictsOf(reader, visitId),
    photosOf(reader, visitId),
    lateOf(reader, visitId),
  ]);
  return {
    answers: answers.map(({ answeredAt, ...answer }) => ({ ...answer, savedAt: minuteStamp(answeredAt) })),
    conflicts: conflicts.map(({ receivedAt, ...conflict }) => ({ ...conflict, savedAt: minuteStamp(receivedAt) })),
    photos: photos.map(({ addedAt, takenAt, ...photo }) => ({ ...photo, ...timesOf(takenAt, addedAt) })),
    late: late.map(({ writtenAt, receivedAt, ...answer }) => ({ ...answer, ...timesOf(writtenAt, receivedAt) })),
  };
}

export type Checklist = Awaited<ReturnType<typeof checklistOf>>;
export type SavedAnswer = Checklist["answers"][number];
export type WaitingConflict = Checklist["conflicts"][number];

/** When the device says that it was written, and when the server had it. */
const timesOf = (writtenAt: Date | null, receivedAt: Date) => ({
  writtenAt: writtenAt && minuteStamp(writtenAt),
  receivedAt: minuteStamp(receivedAt),
});

const answersOf = (reader: Reader, visitId: string) =>
  reader
    .select({
      questionKey: patrolAnswers.questionKey,
      statement: patrolAnswers.statement,
      verdict: patrolAnswers.verdict,
      note: patrolAnswers.note,
      version: patrolAnswers.version,
      answeredAt: patrolAnswers.answeredAt,
      name: accounts.name,
    })
    .from(patrolAnswers)
    .innerJoin(accounts, eq(accounts.id, patrolAnswers.answeredBy))
    .where(eq(patrolAnswers.visitId, visitId))
    .orderBy(asc(patrolAnswers.questionKey));

const conflictsOf = (reader: Reader, visitId: string) =>
  reader
    .select({
      id: patrolConflicts.id,
      questionKey: patrolConflicts.questionKey,
      verdict: patrolConflicts.verdict,
      note: patrolConflicts.note,
      receivedAt: patrolConflicts.receivedAt,
      name: accounts.name,
    })
    .from(patrolConflicts)
    .innerJoin(accounts, eq(accounts.id, patrolConflicts.writtenBy))
    .where(and(eq(patrolConflicts.visitId, visitId), isNull(patrolConflicts.settledAt)))
    .orderBy(asc(patrolConflicts.receivedAt));

/** True when the same bytes prove something at another visit too. */
const isUsedElsewhere = sql<boolean>`exists (select 1 from patrol_photos p join files f on f.id = p.file_id
  where f.sha256 = files.sha256 and p.visit_id <> patrol_photos.visit_id)`;

const photosOf = (reader: Reader, visitId: string) =>
  reader
    .select({
      id: patrolPhotos.id,
      questionKey: patrolPhotos.questionKey,
      fileId: patrolPhotos.fileId,
      name: files.name,
      scanState: scanStateOf(files.id),
      isUsedElsewhere,
      ...{ isLate: patrolPhotos.isLate, takenAt: patrolPhotos.takenAt, addedAt: patrolPhotos.addedAt },
      ...{ by: accounts.name, struckOn: patrolPhotos.struckOn, struckBecause: patrolPhotos.struckBecause },
    })
    .from(patrolPhotos)
    .innerJoin(files, eq(files.id, patrolPhotos.fileId))
    .innerJoin(accounts, eq(accounts.id, patrolPhotos.addedBy))
    .where(eq(patrolPhotos.visitId, visitId))
    .orderBy(asc(patrolPhotos.addedAt), asc(patrolPhotos.id));

const lateOf = (reader: Reader, visitId: string) =>
  reader
    .select({
      id: patrolLateAnswers.id,
      statement: patrolLateAnswers.statement,
      verdict: patrolLateAnswers.verdict,
      note: patrolLateAnswers.note,
      writtenAt: patrolLateAnswers.writtenAt,
      receivedAt: patrolLateAnswers.receivedAt,
      by: accounts.name,
    })
    .from(patrolLateAnswers)
    .innerJoin(accounts, eq(accounts.id, patrolLateAnswers.writtenBy))
    .where(eq(patrolLateAnswers.visitId, visitId))
    .orderBy(asc(patrolLateAnswers.receivedAt), asc(patrolLateAnswers.id));
