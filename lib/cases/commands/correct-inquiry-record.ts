import "server-only";
import type { z } from "zod";
import { inquiryCorrections } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { CorrectInquiryRecordInput } from "../inquiry-input";
import { type Correction, saidAt } from "../inquiry-papers";
import { correctionFault } from "../inquiry-policy";
import { correctionsOf, recordOf, scansOf } from "../queries/inquiry-record";
import { issueRecordPaper } from "./issue-record-paper";

type Input = z.output<typeof CorrectInquiryRecordInput>;

/**
 * Takes down what the person corrects on reading the issued record over (《行政处罚法》第五十五条): the paper is issued
 * again with what stood, struck through, and what replaces it. Nothing is corrected once it is signed or refused.
 */
export async function correctInquiryRecord(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const { id, version } = input;
  const record = await recordOf(ctx.db, ctx.actor, id);
  if (record.documentId === null) throw refused("record_not_issued");
  const fault = correctionFault(await scansOf(ctx.db, record));
  if (record.refusedToSign !== null || fault !== null) throw refused("record_signed");
  const particulars = { gathered: "record_correction", record: id, places: input.corrections.length };
  const kase = await advanceCase(ctx, { id: record.caseId, act: "gather", about: [id], particulars });
  const known = await correctionsOf(ctx.db, id);
  const added = input.corrections.map((one, at) => correctionOf(one, at, record.particulars.turns, known));
  const rest = { recordId: id, recordedBy: ctx.actor.id, recordedOn: legalDate(ctx.now) };
  await ctx.db
    .insert(inquiryCorrections)
    .values(added.map((one, at) => ({ ...one, ...rest, ordinal: known.length + at + 1 })));
  await issueRecordPaper(ctx, kase, record, { version, corrections: [...known, ...added] });
  return { id };
}

function correctionOf(
  { place, replacement }: Input["corrections"][number],
  at: number,
  turns: Parameters<typeof saidAt>[0],
  known: readonly Correction[],
): Correction {
  const turn = Number(place.split(".")[0]);
  const part = place.endsWith("question") ? "question" : "answer";
  const stood = saidAt(turns, known, { turn, part });
  if (stood === undefined) throw invalid({ [`corrections.${at}.place`]: "correction_place_unknown" });
  if (stood === replacement) throw invalid({ [`corrections.${at}.replacement`]: "correction_changes_nothing" });
  return { turn, part, stood, replacement };
}
