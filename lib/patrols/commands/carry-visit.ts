import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { documents, patrolPhotos } from "@/db/schema";
import { keepBytes } from "@/lib/attachments/keep-bytes";
import type { Officer } from "@/lib/auth/actor";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { carryRefusal } from "../case-policy";
import { photoStatement, recordStatement } from "../evidence-labels";
import { photosToCarry } from "../queries/photos";
import { visitInHand } from "../queries/visit-in-hand";
import type { CarryVisitInput } from "../record-input";

/**
 * Makes the record and the photographs of a visit evidence of its case, each under the question that it proves. The
 * same bytes are named again, not stored again. What came since, such as the signed record, is carried after it.
 * Whether the officer may gather in the case the case says.
 */
export async function carryVisit(
  ctx: Context<Officer>,
  { id, caseId }: z.output<typeof CarryVisitInput>,
): Promise<{ id: string; caseId: string }> {
  const visit = await visitInHand(ctx, id, "carry");
  const photos = await photosToCarry(ctx.db, id);
  const refusal = carryRefusal({ ...visit, uncarried: photos.length }, caseId);
  if (refusal !== null) throw refused(refusal);
  const today = legalDate(ctx.now);
  const obtainedOn = visit.startedAt === null ? today : legalDate(visit.startedAt);
  if (visit.carriedOn === null) await carryRecord(ctx, visit.recordId, { caseId, obtainedOn });
  for (const photo of photos) {
    const statement = photoStatement(photo, obtainedOn);
    const exhibit = await addEvidence(ctx, { ...statement, caseId, file: photo.file });
    await ctx.db.update(patrolPhotos).set({ evidenceId: exhibit.id }).where(eq(patrolPhotos.id, photo.id));
  }
  const columns = { carriedOn: visit.carriedOn ?? today };
  await advanceVisit(ctx, { id, act: "carry", columns, about: [caseId], particulars: { photographs: photos.length } });
  return { id, caseId };
}

type Place = { readonly caseId: string; readonly obtainedOn: string };

async function carryRecord(ctx: Context<Officer>, recordId: string | null, { caseId, obtainedOn }: Place) {
  const [paper] = await ctx.db
    .select()
    .from(documents)
    .where(eq(documents.id, recordId ?? ""));
  if (!paper) throw new Error("a recorded visit without its record");
  await addEvidence(ctx, {
    ...recordStatement(obtainedOn),
    caseId,
    file: {
      ...(await keepBytes(paper.bytes)),
      ...{ contentType: "application/pdf", name: `${paper.title}.pdf`, scanState: "unscanned" },
      ...{ copySha256: null, copyContentType: null },
    },
  });
}
