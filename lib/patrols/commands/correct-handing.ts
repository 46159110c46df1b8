import "server-only";
import type { z } from "zod";
import { patrolHandings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { visitInHand } from "../queries/visit-in-hand";
import type { CorrectHandingInput } from "../record-input";
import { checkHanded } from "./check-handed";

/** Puts right how a result was said to have reached the employer; what was entered before stays, with the reason. */
export async function correctHanding(
  ctx: Context<Officer>,
  { id, version, manner, handedOn, receiver, because }: z.output<typeof CorrectHandingInput>,
): Promise<{ id: string }> {
  const visit = await visitInHand(ctx, id, "correctHanding");
  const { resultManner, resultHandedOn, resultReceiver } = visit;
  if (resultManner === null || resultHandedOn === null || resultReceiver === null) throw refused("result_not_handed");
  await checkHanded(ctx, visit.resultId, handedOn);
  const columns = { resultManner: manner, resultHandedOn: handedOn, resultReceiver: receiver };
  const particulars = { manner, handedOn, reason: because };
  await advanceVisit(ctx, { id, version, act: "correctHanding", columns, particulars });
  await ctx.db.insert(patrolHandings).values({
    ...{ visitId: id, manner: resultManner, handedOn: resultHandedOn, receiver: resultReceiver, because },
    ...{ replacedOn: legalDate(ctx.now), replacedBy: ctx.actor.id },
  });
  return { id };
}
