import { and, asc, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { amendLine } from "@/lib/complaints/commands/amend-line";
import { amendLines } from "@/lib/complaints/commands/amend-lines";
import { insertLines, numbered } from "@/lib/complaints/commands/insert-lines";
import { linesTyped } from "@/lib/complaints/commands/lines-typed";
import { AmendLineInput, AmendLinesInput } from "@/lib/complaints/line-input";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { shownLines } from "@/lib/complaints/queries/shown-lines";
import { act, officer } from "@/lib/testing/world";
import { db } from "../client";
import { claimLines } from "../schema";

export const ON = "2026-11-18";
export const reason = "来人带来工资条，登记时抄错了。";

/** A line as it is pasted. */
export const THIRD = "罗三\t\t2026年7月\t工资\t5000";

/** The lines of a complaint that were not struck. */
export const standingLines = (complaintId: string) =>
  db()
    .select()
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, complaintId), isNull(claimLines.struckIn)))
    .orderBy(asc(claimLines.ordinal));

type Lines = Partial<z.input<typeof AmendLinesInput>>;
type Line = Partial<z.input<typeof AmendLineInput>>;

/** Lines as they were taken of a tip before they were asked whether they tell who made it. */
export const enteredUnasked = (who: Officer, complaintId: string, pasted: string) =>
  act(who, ON, (ctx) => insertLines(ctx, { complaintId }, numbered(linesTyped(pasted, ON))));

/** Strikes and adds lines of a complaint. */
export const amended = (who: Officer, id: string, over: Lines, version = 1) =>
  act(who, ON, (ctx) => amendLines(ctx, AmendLinesInput.parse({ id, version, reason, ...over })));

/** Puts the first line of a complaint right in what is given. */
export async function amendedFirst(who: Officer, id: string, over: Line, version = 1) {
  const [first] = await standingLines(id);
  const { id: lineId = "", workerName = "", period = "", item = "" } = first ?? {};
  const amount = ((first?.claimedFen ?? 0) / 100).toFixed(2);
  const typed = AmendLineInput.parse({ id, version, lineId, workerName, period, item, amount, reason, ...over });
  return act(who, ON, (ctx) => amendLine(ctx, typed));
}

/** What the page of a complaint shows of its lines. */
export async function linesShown(id: string) {
  const reader = await officer("wangmin");
  return shownLines(reader, await complaintFile(reader, id), {});
}
