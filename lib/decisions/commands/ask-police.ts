import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { AskPoliceInput } from "../referral-input";
import { assertAskedInTurn } from "./asked-in-turn";

/**
 * Asks the police that declined to think again, once; they answer within three days (移送规定 第九条), which are counted
 * from the day of asking. Throws `invalid` when the day is impossible.
 */
export async function askPolice(
  ctx: Context<Officer>,
  { id, version, askedOn, reason }: z.output<typeof AskPoliceInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { askedOn, askedBecause: reason };
  const { caseId, regionCode } = await advanceReferral(ctx, {
    ...{ id, version, act: "askPolice", columns, particulars: { askedOn } },
  });
  await assertAskedInTurn(ctx, id, askedOn);
  await openClock(ctx, {
    ...{ limit: "T-REF-ANSWER", startedOn: askedOn, regionCode },
    ...{ subject: { kind: "referral", id }, file: { kind: "case", id: caseId } },
  });
  return { id, caseId };
}
