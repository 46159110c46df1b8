import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { enterAttempt } from "@/lib/deliveries/commands/enter-attempt";
import { serve } from "@/lib/deliveries/commands/serve";
import { ofCase } from "@/lib/deliveries/matter";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SpotInput } from "../spot-input";

type Paper = { readonly caseId: string; readonly documentId: string };

/**
 * The paper in the party's hands, signed for or refused before a witness (《行政处罚法》第五十二条第二款), by both case
 * officers: an entry in the register of deliveries like any other, and the day from which the clocks run.
 */
export async function handOverOnTheSpot(
  ctx: Context<Officer>,
  { caseId, documentId }: Paper,
  servers: readonly string[],
  { handing, place, receiver, receiverName, refusal, witnessName, witnessFrom, files }: SpotInput,
): Promise<LegalDate> {
  const attempt = {
    ...{ method: handing === "signed" ? ("direct" as const) : ("left" as const), actedOn: legalDate(ctx.now) },
    ...{ place, receiver: receiver || null, receiverName, reason: refusal, witnessName, witnessFrom },
    ...{ receivedOn: null, slipNumber: "", organ: "", handedOnGround: null, noticeGround: null },
    ...{ course: "", postedAt: "", files },
  };
  const id = await enterAttempt(ctx, { matter: ofCase(caseId), documentId, attempt, servers, remarks: "" });
  const { servedOn } = await serve(ctx, { id });
  if (servedOn === null) throw refused("delivery_received_on_missing");
  return servedOn;
}
