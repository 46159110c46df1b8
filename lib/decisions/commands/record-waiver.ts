import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { servedOn } from "@/lib/orders/queries/served-on";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { waiverDayFault } from "../days-policy";
import type { RecordWaiverInput } from "../input";

/** The party clearly gives up stating and defending (《行政处罚法》第六十二条). Silence is not this act. */
export async function recordWaiver(
  ctx: Context<Officer>,
  { id, version, waivedOn, waiver }: z.output<typeof RecordWaiverInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { waivedOn, waiver };
  const decision = await advanceDecision(ctx, { id, version, act: "recordWaiver", columns });
  const told = decision.noticeId === null ? null : await servedOn(ctx.db, decision.noticeId);
  const fault = waiverDayFault({ waivedOn, servedOn: told, today: legalDate(ctx.now) });
  if (fault !== null) throw invalid({ waivedOn: fault });
  return { id, caseId: decision.caseId };
}
