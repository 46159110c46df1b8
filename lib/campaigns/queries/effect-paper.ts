import "server-only";
import { renderPaper } from "@/lib/documents/render";
import { campaignEffect } from "@/lib/documents/templates/campaign-effect";
import { env } from "@/lib/env";
import { notFound } from "@/lib/kernel/errors";
import { effectNotes, effectRowWords, frameWords, NOT_STARTED, spansWords } from "../effect-labels";
import type { CampaignFile } from "./campaign-file";
import { effectOf } from "./effect";

/** The effect as it stands today, as its page says it. Nothing of it is kept. Throws `not_found` without a frame. */
export async function effectSheet(campaign: CampaignFile, today: string): Promise<Buffer> {
  const effect = await effectOf(campaign, today);
  if (effect === null) throw notFound();
  const input = {
    ...{ campaign: campaign.title, reckonedOn: today },
    frame: frameWords(effect.frame, campaign.startedOn),
    spans: effect.spans ? spansWords(effect.spans) : NOT_STARTED,
    rows: effect.rows.map(effectRowWords),
    notes: [...effectNotes],
  };
  const frame = { organName: campaign.organName, issuedOn: today, fontDir: env().FONT_DIR };
  return (await renderPaper(campaignEffect, input, frame)).bytes;
}
