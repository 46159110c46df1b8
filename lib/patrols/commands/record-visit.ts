import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { inspectionRecord } from "@/lib/documents/templates/inspection-record";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { checklistRefusal } from "../answer-policy";
import { recordInput } from "../paper-inputs";
import { checklistOf } from "../queries/checklist";
import { visitInHand } from "../queries/visit-in-hand";
import type { RecordVisitInput } from "../record-input";

/**
 * Ends a visit with its on-site record (《行政处罚法》第五十五条), made of the checklist as the server holds it. The paper is
 * signed on each page, or says why those present did not.
 */
export async function recordVisit(
  ctx: Context<Officer>,
  input: z.output<typeof RecordVisitInput>,
): Promise<{ id: string }> {
  const visit = await visitInHand(ctx, input.id, "record");
  const { answers, conflicts, photos } = await checklistOf(visit.id, ctx.db);
  const silent = answers.filter(({ verdict, note }) => verdict === "no" && note.length < 2);
  const counted = { answered: answers.length, conflicts: conflicts.length, silentFindings: silent.length };
  const refusal = checklistRefusal(counted);
  if (refusal !== null) throw refused(refusal);
  const { id, organId, regionCode, employerId } = visit;
  const paper = await issuePaper(ctx, {
    ...{ organId, regionCode, employerId, subject: { kind: "visit", id }, file: { kind: "visit", id } },
    paper: inspectionRecord,
    input: await recordInput(ctx, visit, { ...input, answers, photographs: photos.length }),
  });
  const { facts, promises, version } = input;
  const signingRefusedOn = input.signing === "refused" ? legalDate(ctx.now) : null;
  const columns = { recordedAt: ctx.now, recordId: paper.id, facts, promises, signingRefusedOn };
  const particulars = { findings: answers.filter(({ verdict }) => verdict === "no").length, signing: input.signing };
  await advanceVisit(ctx, { id, version, act: "record", columns, particulars });
  return { id };
}
