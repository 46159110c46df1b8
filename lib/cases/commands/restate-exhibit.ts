import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { evidence, evidenceRestatements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RestateExhibitInput } from "../evidence-input";
import { exhibitRestateRefusal } from "../evidence-policy";
import { holdExhibit } from "./hold-exhibit";

type Input = z.output<typeof RestateExhibitInput>;
const stated = ["form", "source", "method", "maker", "purpose", "obtainedOn"] as const;
type Stated = Pick<Input, (typeof stated)[number]>;

/**
 * States anew how an exhibit came and what it shows, so a copy that was compared with its original since. What stood
 * before is kept beside it; papers that were issued on it stay as they are.
 */
export async function restateExhibit(ctx: Context<Officer>, input: Input): Promise<{ caseId: string }> {
  const { caseId, id, restated, reason, checkedBy } = input;
  const exhibit = await holdExhibit(ctx, { caseId, id, gathered: "evidence_restated" });
  const refusal = exhibitRestateRefusal({ isStruck: exhibit.struckAt !== null, uses: [] });
  if (refusal !== null) throw refused(refusal);
  const before = await ctx.db.$count(evidenceRestatements, eq(evidenceRestatements.evidenceId, id));
  if (before !== restated) throw new DomainError("stale");
  assertStated(exhibit, input, legalDate(ctx.now));
  await ctx.db.insert(evidenceRestatements).values({
    ...statedIn(exhibit),
    ...{ evidenceId: id, ordinal: before + 1, reason, checkedBy },
    ...{ restatedBy: ctx.actor.id, restatedAt: ctx.now },
  });
  await ctx.db.update(evidence).set(statedIn(input)).where(eq(evidence.id, id));
  return { caseId };
}

const statedIn = ({ form, source, method, maker, purpose, obtainedOn }: Stated): Stated => ({
  ...{ form, source, method, maker, purpose, obtainedOn },
});

function assertStated(exhibit: Stated, input: Input, today: string): void {
  if (input.obtainedOn > today) throw invalid({ obtainedOn: "obtained_in_future" });
  if (stated.every((field) => exhibit[field] === input[field]))
    throw invalid({ reason: "restatement_changes_nothing" });
  const becomesChecked = input.form === "checked_copy" && exhibit.form !== "checked_copy";
  if (becomesChecked && input.checkedBy === "") throw invalid({ checkedBy: "checker_missing" });
}
