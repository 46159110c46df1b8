import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { evidence, files, patrolPhotos } from "@/db/schema";

/** The pages of a visit's signed record that stand: not struck here, nor as evidence of its case. */
export const signedPages = (reader: Reader, visitId: string) =>
  reader
    .select({ id: patrolPhotos.id, name: files.name, evidenceId: patrolPhotos.evidenceId })
    .from(patrolPhotos)
    .innerJoin(files, eq(files.id, patrolPhotos.fileId))
    .leftJoin(evidence, eq(evidence.id, patrolPhotos.evidenceId))
    .where(
      and(
        ...[eq(patrolPhotos.visitId, visitId), eq(patrolPhotos.questionKey, "")],
        ...[isNull(patrolPhotos.struckOn), isNull(evidence.struckAt)],
      ),
    )
    .orderBy(asc(patrolPhotos.addedAt), asc(patrolPhotos.id));
