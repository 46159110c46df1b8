import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { recordedSteps } from "../queries/recording-desk";
import { storeReason } from "./explain-missing";

const LEAST = 4;

/**
 * One reason for every step of a case that was to be filmed and has neither film nor reason; it stands on each of them.
 * Throws `invalid` on `unrecordedBecause` where there are such steps and it says nothing. The caller holds the case.
 */
export async function explainUnrecorded(
  ctx: Context<Officer>,
  kase: { readonly id: string; readonly employerId: string },
  reason: string,
): Promise<void> {
  const open = (await recordedSteps(ctx.db, kase.id)).filter(({ isOpen }) => isOpen);
  if (open.length > 0 && reason.length < LEAST) throw invalid({ unrecordedBecause: "steps_unrecorded" });
  for (const step of open) await storeReason(ctx, kase, step, reason);
}
