import "server-only";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { balanceOn, settledOn } from "../balance";
import { enforcementClaim } from "../queries/enforcement-claim";
import { openCorrections } from "../queries/open-corrections";
import { openLicences } from "../queries/open-licences";

/** Once nothing is owed, to be corrected or to be given up any more, the decision is performed, by its last day. */
export async function performOnceDone(ctx: Context, row: Enforcement): Promise<void> {
  const { claim } = await enforcementClaim(ctx.db, row);
  if (balanceOn(legalDate(ctx.now), claim).totalOwedFen > 0) return;
  const open = [...(await openCorrections(ctx.db, row)), ...(await openLicences(ctx.db, row))];
  if (open.length > 0) return;
  const days = [row.servedOn, row.correctedOn, row.licenceSettledOn, settledOn(claim)].flatMap((day) => day ?? []);
  await advanceEnforcement(ctx, { id: row.id, act: "perform", columns: { performedOn: days.toSorted().at(-1) } });
}
