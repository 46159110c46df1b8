import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { visitInHand } from "../queries/visit-in-hand";
import type { HandResultInput } from "../record-input";
import { checkHanded } from "./check-handed";

/** Records how a visit's result reached the employer and who signed for it. Throws `invalid` on an impossible day. */
export async function handResult(
  ctx: Context<Officer>,
  { id, version, manner, handedOn, receiver }: z.output<typeof HandResultInput>,
): Promise<{ id: string }> {
  const { resultId } = await visitInHand(ctx, id, "handResult");
  await checkHanded(ctx, resultId, handedOn);
  const columns = { resultManner: manner, resultHandedOn: handedOn, resultReceiver: receiver };
  await advanceVisit(ctx, { id, version, act: "handResult", columns, particulars: { manner, handedOn } });
  return { id };
}
