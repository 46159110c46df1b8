import "server-only";
import type { z } from "zod";
import { recordings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ExplainMissingInput } from "../input";
import { explainRefusal } from "../policy";
import type { RecordedStep } from "../queries/recording-desk";
import { holdStep } from "./hold-step";

/** Says why there is no film of a step. */
export async function explainMissing(
  ctx: Context<Officer>,
  { caseId, subjectId, reason }: z.output<typeof ExplainMissingInput>,
): Promise<{ caseId: string }> {
  const { kase, step } = await holdStep(ctx, caseId, subjectId);
  const refusal = explainRefusal(step);
  if (refusal !== null) throw refused(refusal);
  await storeReason(ctx, kase, step, reason);
  return { caseId };
}

type Kase = { readonly id: string; readonly employerId: string };

/** Stores the reason for one step, with its event. */
export async function storeReason(ctx: Context<Officer>, kase: Kase, { step, id }: RecordedStep, reason: string) {
  const entered = { enteredBy: ctx.actor.id, enteredOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(recordings)
    .values({ caseId: kase.id, subjectId: id, step, missingBecause: reason, ...entered })
    .returning({ id: recordings.id });
  if (!row) throw new Error("a reason was not stored");
  ctx.record({
    act: "recording.explain",
    subject: { kind: "recording", id: row.id },
    about: [kase.id, kase.employerId],
    particulars: { step, reason },
  });
}
