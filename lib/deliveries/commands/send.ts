import "server-only";
import { noticeTermOn } from "@/lib/agencies/queries/notice-terms";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks, openClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import { advanceDelivery } from "../advance";
import { refOf } from "../matter";
import type { Recorded, Step } from "./serve";

/**
 * A public notice runs its days from the day it was put up, and the organ has then done in time what it could
 * (《行政处罚法》第六十一条); other ways wait for their receipt.
 */
export async function send(ctx: Context<Officer>, step: Step): Promise<Recorded> {
  const row = await advanceDelivery(ctx, { ...step, act: "send" });
  if (row.method === "public_notice") {
    await meetClocks(ctx, row.documentId, ["T-DELIVER-7"], row.actedOn);
    await openClock(ctx, {
      limit: "T-NOTICE-30",
      own: await noticeTermOn(row.regionCode, row.actedOn, ctx.db),
      startedOn: row.actedOn,
      subject: { kind: "delivery", id: row.id },
      file: refOf(row.matter),
      regionCode: row.regionCode,
    });
  }
  return { id: row.id, matter: refOf(row.matter), servedOn: null };
}
