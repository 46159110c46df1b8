import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { documents } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { visitInHand } from "../queries/visit-in-hand";
import type { HandResultInput } from "../record-input";

/** Records how a visit's result reached the employer and who signed for it. Throws `invalid` on an impossible day. */
export async function handResult(
  ctx: Context<Officer>,
  { id, version, manner, handedOn, receiver }: z.output<typeof HandResultInput>,
): Promise<{ id: string }> {
  const { resultId } = await visitInHand(ctx, id, "handResult");
  const [paper] = await ctx.db
    .select({ issuedOn: documents.issuedOn })
    .from(documents)
    .where(eq(documents.id, resultId ?? ""));
  if (handedOn > legalDate(ctx.now)) throw invalid({ handedOn: "handed_in_future" });
  if (paper && handedOn < paper.issuedOn) throw invalid({ handedOn: "handed_before_result" });
  const columns = { resultManner: manner, resultHandedOn: handedOn, resultReceiver: receiver };
  await advanceVisit(ctx, { id, version, act: "handResult", columns, particulars: { manner, handedOn } });
  return { id };
}
