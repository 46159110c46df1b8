import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { attemptOf, type RecordDeliveryInput, type SendDeliveryInput } from "../input";
import { matterNamed } from "../matter";
import { enterAttempt } from "./enter-attempt";
import { send } from "./send";
import { isStillRunning, type Recorded, serve } from "./serve";

/**
 * Records that a paper has been served (《民事诉讼法》第八十七条至第九十五条) and answers the day from which
 * clocks run. A public notice whose thirty days are not over stays under way, with its clock.
 */
export async function recordDelivery(
  ctx: Context<Officer>,
  input: z.output<typeof RecordDeliveryInput>,
): Promise<Recorded> {
  const id = await enterAttempt(ctx, { ...input, matter: matterNamed(input), attempt: attemptOf(input) });
  const isNoticeRunning = input.method === "public_notice" && (await isStillRunning(ctx, id));
  return isNoticeRunning ? send(ctx, { id }) : serve(ctx, { id });
}

/** Records that a paper is on its way: posted, entrusted, handed on or put up. No clock of its recipient starts. */
export async function sendDelivery(
  ctx: Context<Officer>,
  input: z.output<typeof SendDeliveryInput>,
): Promise<Recorded> {
  const id = await enterAttempt(ctx, { ...input, matter: matterNamed(input), attempt: attemptOf(input) });
  return send(ctx, { id });
}
