import "server-only";
import type { z } from "zod";
import { decisionHearings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { servedOn } from "@/lib/orders/queries/served-on";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { RequestHearingInput } from "../hearing-input";
import { hearingRequestFault } from "../procedure-policy";

/** The party asks for a hearing within five working days of the notice (《行政处罚法》第六十四条第（一）项). */
export async function requestHearing(
  ctx: Context<Officer>,
  { id, version, requestedOn, request }: z.output<typeof RequestHearingInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { requestedOn };
  const decision = await advanceDecision(ctx, { id, version, act: "requestHearing", particulars });
  const told = decision.noticeId === null ? null : await servedOn(ctx.db, decision.noticeId);
  const today = legalDate(ctx.now);
  const dueOn = limitDue("T-HEAR-REQ", told ?? today, await regionCalendar(ctx.db, decision.regionCode)).dueOn;
  const fault = hearingRequestFault({ requestedOn, toldOn: told, dueOn, today });
  if (fault !== null) throw invalid({ requestedOn: fault });
  await ctx.db.insert(decisionHearings).values({ decisionId: id, round: decision.round, requestedOn, request });
  return { id, caseId: decision.caseId };
}
