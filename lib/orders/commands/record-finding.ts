import "server-only";
import { count, eq } from "drizzle-orm";
import type { z } from "zod";
import { findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { violationOf } from "@/lib/violations/catalogue";
import type { Context } from "@/lib/workflow/context";
import { judges } from "../citation";
import type { RecordFindingInput } from "../input";
import { caseInHand } from "../queries/case-in-hand";
import { tieEvidence } from "./tie-evidence";

/**
 * Records a fact as found, under an entry of the catalogue and with the exhibits that prove it. A finding
 * without an exhibit may be recorded, but no order stands on it. Throws `invalid` with the field at fault.
 */
export async function recordFinding(
  ctx: Context<Officer>,
  input: z.output<typeof RecordFindingInput>,
): Promise<{ id: string }> {
  const kase = await caseInHand(ctx, input.caseId);
  const happenedUntil = input.happenedUntil || null;
  const violation = violationOf(input.violationCode);
  if (violation === null) throw invalid({ violationCode: "violation_unknown" });
  if (!judges(violation, input.happenedFrom, happenedUntil))
    throw invalid({ happenedFrom: "violation_does_not_judge" });
  const [known] = await ctx.db.select({ n: count() }).from(findings).where(eq(findings.caseId, kase.id));
  const [row] = await ctx.db
    .insert(findings)
    .values({
      caseId: kase.id,
      ordinal: (known?.n ?? 0) + 1,
      violationCode: violation.code,
      provisionBroken: input.provisionBroken,
      facts: input.facts,
      happenedFrom: input.happenedFrom,
      happenedUntil,
      workerCount: input.workerCount,
      amountFen: input.amount,
      recordedBy: ctx.actor.id,
      recordedOn: legalDate(ctx.now),
    })
    .returning({ id: findings.id });
  if (!row) throw new Error("a finding was not stored");
  await tieEvidence(ctx, { id: row.id, caseId: kase.id }, input.evidenceIds);
  ctx.record({
    act: "finding.record",
    subject: { kind: "finding", id: row.id },
    about: [kase.id, kase.employerId],
    particulars: { violation: violation.code, exhibits: input.evidenceIds.length, amountFen: input.amount },
  });
  return row;
}
