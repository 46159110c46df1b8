import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";

/** Every clock of a file (complaint or case) in order of its last day. The caller has asked the file's scope. */
export function clocksOfFile(fileId: string) {
  return db()
    .select()
    .from(deadlines)
    .where(eq(deadlines.fileId, fileId))
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id));
}

/** The clocks of a few subjects, for pages that show several. */
export function clocksOfSubjects(subjectIds: readonly string[]) {
  if (subjectIds.length === 0) return Promise.resolve([]);
  return db()
    .select()
    .from(deadlines)
    .where(inArray(deadlines.subjectId, [...subjectIds]))
    .orderBy(asc(deadlines.dueOn));
}
