import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { visitInHand } from "../queries/visit-in-hand";
import type { TakeBackDeclineInput } from "../record-input";

/** Another leader puts the findings of a visit up for decision again; what was decided stays in the event. */
export async function takeBackDecline(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof TakeBackDeclineInput>,
): Promise<{ id: string }> {
  const { declinedBecause } = await visitInHand(ctx, id, "takeBackDecline");
  const columns = { declinedBecause: null, declinedBy: null };
  const particulars = { reason, declinedBecause };
  await advanceVisit(ctx, { id, version, act: "takeBackDecline", columns, particulars });
  return { id };
}
