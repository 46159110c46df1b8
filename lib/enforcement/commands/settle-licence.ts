import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { SettleLicenceInput } from "../input";
import { changingResults } from "../lifecycle";
import { enforcementClaim } from "../queries/enforcement-claim";
import { performOnceDone } from "./perform-once-done";

/**
 * Records what became of the licence that the decision revokes: handed back, publicly announced as void, or left by a
 * review that changed the decision. Where nothing else is open the decision is performed. Throws `invalid` when the
 * day is impossible or no review changed anything.
 */
export async function settleLicence(
  ctx: Context<Officer>,
  { id, version, settledOn, end, note }: z.output<typeof SettleLicenceInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = {
    ...{ licenceSettledOn: settledOn, licenceSettledBy: ctx.actor.id },
    ...{ licenceEnd: end, licenceNote: note },
  };
  const particulars = { settledOn, end, note };
  const row = await advanceEnforcement(ctx, { id, version, act: "settleLicence", columns, particulars });
  if (settledOn > legalDate(ctx.now)) throw invalid({ settledOn: "day_in_future" });
  if (settledOn < row.servedOn) throw invalid({ settledOn: "day_before_service" });
  const { reviews } = await enforcementClaim(ctx.db, row);
  const isChanged = reviews.some(({ result }) => result !== null && changingResults.includes(result));
  if (end === "left_by_review" && !isChanged) throw invalid({ end: "no_review_changed_it" });
  await performOnceDone(ctx, { ...row, ...columns });
  return { id, caseId: row.caseId };
}
