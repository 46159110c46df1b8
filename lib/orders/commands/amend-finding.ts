import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import { violationOf } from "@/lib/violations/catalogue";
import type { Context } from "@/lib/workflow/context";
import { judges } from "../citation";
import type { AmendFindingInput } from "../input";
import { holdFinding } from "./hold-finding";
import { tieEvidence } from "./tie-evidence";

/** Changes a finding on which no order stands: its words, period, reach and exhibits, never its entry. */
export async function amendFinding(
  ctx: Context<Officer>,
  input: z.output<typeof AmendFindingInput>,
): Promise<{ id: string; caseId: string }> {
  const finding = await holdFinding(ctx, input);
  const happenedUntil = input.happenedUntil || null;
  const violation = violationOf(finding.violationCode);
  if (violation && !judges(violation, input.happenedFrom, happenedUntil)) {
    throw invalid({ happenedFrom: "violation_does_not_judge" });
  }
  await ctx.db
    .update(findings)
    .set({
      provisionBroken: input.provisionBroken,
      facts: input.facts,
      happenedFrom: input.happenedFrom,
      happenedUntil,
      workerCount: input.workerCount,
      amountFen: input.amount,
      version: finding.version + 1,
    })
    .where(eq(findings.id, finding.id));
  await tieEvidence(ctx, finding, input.evidenceIds);
  ctx.record({
    act: "finding.amend",
    subject: { kind: "finding", id: finding.id },
    about: [finding.caseId, finding.employerId],
    particulars: { exhibits: input.evidenceIds.length, amountFen: input.amount },
  });
  return { id: finding.id, caseId: finding.caseId };
}
