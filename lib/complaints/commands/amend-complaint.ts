import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { complaintCorrections, complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { namesRefusal } from "@/lib/cases/informants-told";
import { informantsOfTips } from "@/lib/cases/queries/informants-of-case";
import { moveSetClock, restartClock } from "@/lib/deadlines/corrected-clocks";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import { receivedDayFault } from "../fault-policy";
import type { AmendComplaintInput } from "../input";
import { amendableFields, firstLimitOf } from "../lifecycle";
import { runningAcceptance } from "../queries/routing";
import { complaintScope } from "../scope";
import { issueRegister } from "./issue-register";
import { happened } from "./lodge-complaint";

/**
 * Puts an entry right before it is decided upon. What it said before is kept with the reason; a corrected day of first
 * receipt moves its clock, and with it the answer to a contest; only the head of the inspection body may correct it. A
 * further register sheet is issued; the earlier ones stay as they are.
 */
export async function amendComplaint(
  ctx: Context<Officer>,
  { id, version, reason, ...typed }: z.output<typeof AmendComplaintInput>,
): Promise<{ id: string }> {
  const [row] = await ctx.db
    .select()
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(ctx.actor)))
    .for("update");
  if (!row) throw notFound();
  const after = { ...typed, ...happened(typed), ...(row.kind === "tip" && { representatives: "" }) };
  const changed = amendableFields.filter((field) => String(row[field] ?? "") !== String(after[field] ?? ""));
  await advanceComplaint(ctx, {
    ...{ id, version, act: "amend" },
    columns: { ...after, respondentBigrams: bigrams(after.respondentName) },
    particulars: { fields: changed },
  });
  if (changed.length === 0) throw invalid({ reason: "nothing_amended" });
  if (row.kind === "tip") await assertTellsNobody(ctx, id, { ...after, reason }, changed);
  if (changed.includes("receivedOn")) await moveReceipt(ctx, row, after.receivedOn);
  const kept = changed.filter((field) => row.kind !== "tip" || field !== "representatives");
  const before = Object.fromEntries(kept.map((field) => [field, String(row[field] ?? "")]));
  await ctx.db
    .insert(complaintCorrections)
    .values({ complaintId: id, before, reason, correctedBy: ctx.actor.id, correctedAt: ctx.now });
  await issueRegister(ctx, { ...row, ...after });
  return { id };
}

type Words = Record<"respondentName" | "respondentPlace" | "narrative" | "reason", string>;

/** What is written anew into a tip does not tell who made it; the employer's place may be where that person lives. */
async function assertTellsNobody(ctx: Context, id: string, words: Words, changed: readonly string[]): Promise<void> {
  const known = await informantsOfTips(ctx.db, [id]);
  const ofEmployer = { ...known, addresses: [] };
  for (const field of ["respondentName", "respondentPlace", "narrative"] as const) {
    const told = namesRefusal([words[field]], field === "narrative" ? known : ofEmployer) !== null;
    if (told && changed.includes(field)) throw invalid({ [field]: "words_name_informant" });
  }
  if (namesRefusal([words.reason], known) !== null) throw invalid({ reason: "reason_names_informant" });
}

type Receipt = Pick<typeof complaints.$inferSelect, "id" | "kind" | "receivedOn">;

/** A clock that began anew later, with a supplement or with a second look, does not hang on the first receipt. */
async function moveReceipt(ctx: Context, { id, kind, receivedOn: before }: Receipt, receivedOn: string): Promise<void> {
  const fault = receivedDayFault(ctx.actor);
  if (fault !== null) throw invalid({ receivedOn: fault });
  if (receivedOn > legalDate(ctx.now)) throw invalid({ receivedOn: "received_in_future" });
  if ((await runningAcceptance(ctx.db, id))?.startedOn !== before) return;
  await moveSetClock(ctx, id, "ROUTING-DUE", await restartClock(ctx, id, firstLimitOf(kind), receivedOn));
}
