import "server-only";
import { openField } from "@/lib/auth/sealed";
import { openClock } from "@/lib/deadlines/clocks";
import { takeSerial } from "@/lib/documents/numbering";
import { tellComplaintReceived } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import type { Entry } from "../entry";
import { firstLimitOf } from "../lifecycle";
import { freshQueryCode } from "../query-code";
import { attachPhotos } from "./attach-photos";
import { issueRegister } from "./issue-register";
import { storeEntry } from "./store-entry";

export type EnteredComplaint = { readonly id: string; readonly number: string; readonly code: string };

/**
 * Enters a complaint or tip in the register and starts its clock from the day of first receipt. A tip's
 * person goes sealed into the informants' table and nowhere else (《条例》第九条: 为举报人保密). `photosFrom`: the token of
 * the public form whose photographs come with it.
 */
export async function enterComplaint(ctx: Context, entry: Entry, photosFrom?: string): Promise<EnteredComplaint> {
  const isTip = entry.kind === "tip";
  const { code, queryCodeHash } = freshQueryCode();
  const year = Number(entry.receivedOn.slice(0, 4));
  const serial = await takeSerial(ctx, isTip ? "tips" : "complaints", year);
  const number = `${isTip ? "JB" : "TS"}${year}-${String(serial).padStart(5, "0")}`;
  const row = await storeEntry(ctx, entry, { number, queryCodeHash });
  const clock = await openClock(ctx, {
    limit: firstLimitOf(entry.kind),
    startedOn: entry.receivedOn,
    subject: { kind: "complaint", id: row.id },
    file: { kind: "complaint", id: row.id },
    regionCode: entry.regionCode,
  });
  ctx.record({
    act: "complaint.lodge",
    subject: { kind: "complaint", id: row.id },
    about: [entry.employerId],
    to: "received",
    particulars: { number, kind: entry.kind, source: entry.source, receivedOn: entry.receivedOn },
  });
  if (photosFrom !== undefined) await attachPhotos(ctx, photosFrom, row.id);
  await issueRegister(ctx, row);
  const email = openField("complaints.email", row.emailSealed);
  if (email !== null) {
    await tellComplaintReceived(ctx, email, { number, respondent: entry.respondentName, answerBy: clock.dueOn });
  }
  return { id: row.id, number, code };
}
