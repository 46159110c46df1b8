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
 * same bytes are named again, not stored again. Whether the officer may gather in the case the case says.
 */
export async function carryVisit(
  ctx: Context<Officer>,
  { id, caseId }: z.output<typeof CarryVisitInput>,
): Promise<{ id: string; caseId: string }> {
  const visit = await visitInHand(ctx, id, "carry");
  const refusal = carryRefusal(visit, caseId);
  if (refusal !== null) throw refused(refusal);
  const [paper] = await ctx.db
    .select()
    .from(documents)
    .where(eq(documents.id, visit.recordId ?? ""));
  if (!paper) throw new Error("a recorded visit without its record");
  const obtainedOn = legalDate(visit.startedAt ?? ctx.now);
  await addEvidence(ctx, {
    ...recordStatement(obtainedOn),
    caseId,
    file: {
      ...(await keepBytes(paper.bytes)),
      ...{ contentType: "application/pdf", name: `${paper.title}.pdf`, scanState: "unscanned" },
      ...{ copySha256: null, copyContentType: null },
    },
  });
  for (const photo of await photosToCarry(ctx.db, id)) {
    const statement = photoStatement(photo, obtainedOn);
    const exhibit = await addEvidence(ctx, { ...statement, caseId, file: photo.file });
    await ctx.db.update(patrolPhotos).set({ evidenceId: exhibit.id }).where(eq(patrolPhotos.id, photo.id));
  }
  await advanceVisit(ctx, { id, act: "carry", columns: { carriedOn: legalDate(ctx.now) }, about: [caseId] });
  return { id, caseId };
}
