import "server-only";
import type { z } from "zod";
import { decisionHearings } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { servedOn } from "@/lib/orders/queries/served-on";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import type { AskForHearingInput, RequestHearingInput } from "../hearing-input";
import { hearingRequestFault } from "../hearing-policy";
import { tellOfficers } from "./tell-officers";

/** The party asks for a hearing within five working days of the notice (《行政处罚法》第六十四条第（一）项). */
export async function requestHearing(
  ctx: Context<Officer>,
  { id, version, requestedOn, request }: z.output<typeof RequestHearingInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { requestedOn };
  const decision = await advanceDecision(ctx, { id, version, act: "requestHearing", particulars });
  const fault = await faultOf(ctx, decision, requestedOn);
  if (fault !== null) throw invalid({ requestedOn: fault });
  await ctx.db.insert(decisionHearings).values({ decisionId: id, round: decision.round, requestedOn, request });
  return { id, caseId: decision.caseId };
}

/** The employer's own user asks in the portal. What comes late is kept as late and no hearing follows from it. */
export async function askForHearing(
  ctx: Context<EmployerUser>,
  { id, version, request }: z.output<typeof AskForHearingInput>,
): Promise<{ id: string }> {
  const requestedOn = legalDate(ctx.now);
  const particulars = { requestedOn, isFromPortal: true };
  const decision = await advanceDecision(ctx, { id, version, act: "requestHearing", particulars });
  const fault = await faultOf(ctx, decision, requestedOn);
  if (fault !== null && fault !== "hearing_request_late") throw invalid({ request: fault });
  const asked = { request: `${ctx.actor.name}：${request}`, isFromPortal: true, isLate: fault !== null };
  await ctx.db.insert(decisionHearings).values({ ...asked, decisionId: id, round: decision.round, requestedOn });
  await tellOfficers(ctx, decision, "hearing_request");
  return { id };
}

async function faultOf(ctx: Context, decision: Decision, requestedOn: string) {
  const told = decision.noticeId === null ? null : await servedOn(ctx.db, decision.noticeId);
  const today = legalDate(ctx.now);
  const dueOn = limitDue("T-HEAR-REQ", told ?? today, await regionCalendar(ctx.db, decision.regionCode)).dueOn;
  return hearingRequestFault({ requestedOn, toldOn: told, dueOn, today });
}
