import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { complaints, contests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { openClock } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { fileOf } from "../advance";
import type { RecordContestInput } from "../input";
import { acceptanceFault, kindFault, recordContestRefusal } from "../policy";
import { namesComplainant, pendingKinds } from "../queries/beside";
import { handledBy } from "../queries/contest-facts";
import { type Contested, contestedOf } from "../queries/contested";

type Input = z.output<typeof RecordContestInput>;

/**
 * Records that a reconsideration or a suit was accepted against a paper without an account, or against inaction on a
 * complaint. Of a reconsideration the reply is due ten working days from the receipt of its copy (《行政复议法》
 * 第四十八条), and the days of its decision run. Throws `not_found`, `refused` (post, organ, paper), `invalid` (a day, a
 * second of the kind, a complainant's name).
 */
export async function recordContest(
  ctx: Context<Officer>,
  { about: named, aboutId, copyReceivedOn, ...entry }: Input,
): Promise<{ id: string }> {
  const contested = await contestedOf(ctx.db, ctx.actor, { about: named, aboutId });
  if (!contested) throw notFound();
  await hold(ctx, contested);
  const { subject, documentId, caseId, complaintId, organId, regionCode, employerId } = contested;
  const refusal = recordContestRefusal(ctx.actor, { subject, ...(await handledBy(ctx.db, contested)) });
  if (refusal !== null) throw refused(refusal);
  if (subject === null) throw notFound();
  await assertPossible(ctx, contested, { ...entry, copyReceivedOn });
  const copyOn = entry.kind === "reconsideration" && copyReceivedOn !== "" ? copyReceivedOn : null;
  const place = { subject, documentId, caseId, complaintId, organId, regionCode, employerId };
  const [row] = await ctx.db
    .insert(contests)
    .values({ ...entry, ...place, copyReceivedOn: copyOn, recordedBy: ctx.actor.id })
    .returning({ id: contests.id });
  if (!row) throw new Error("a contest was not stored");
  const that = { kind: "contest", id: row.id };
  const { kind, acceptedOn } = entry;
  await startClocks(ctx, { subject: that, file: fileOf(place), regionCode }, { acceptedOn, copyOn });
  const about = [caseId, complaintId, employerId];
  const particulars = { kind, contested: subject, acceptedOn };
  ctx.record({ act: "contest.record", subject: that, about, to: "pending", particulars });
  return row;
}

/** The matter is held, so that nobody records the same beside it. */
async function hold(ctx: Context, { caseId, complaintId }: Contested): Promise<void> {
  if (caseId !== null) await holdCase(ctx.db, caseId);
  if (complaintId === null) return;
  const it = eq(complaints.id, complaintId);
  await ctx.db.select({ id: complaints.id }).from(complaints).where(it).for("no key update");
}

type Entry = Omit<Input, "about" | "aboutId">;

async function assertPossible(ctx: Context, contested: Contested, entry: Entry): Promise<void> {
  const days = acceptanceFault(entry, contested.since, legalDate(ctx.now));
  if (days !== null) throw invalid(days);
  const fault = kindFault(entry.kind, await pendingKinds(ctx.db, contested));
  if (fault !== null) throw invalid({ kind: fault });
  const isComplainant = await namesComplainant(ctx.db, contested, entry.applicantName);
  if (isComplainant) throw invalid({ applicantName: "applicant_is_complainant" });
}

type Clocked = Omit<Parameters<typeof openClock>[1], "limit" | "startedOn">;
type Days = { readonly acceptedOn: LegalDate; readonly copyOn: LegalDate | null };

async function startClocks(ctx: Context, clock: Clocked, { acceptedOn, copyOn }: Days): Promise<void> {
  if (copyOn === null) return;
  await openClock(ctx, { limit: "T-REPLY-10", startedOn: copyOn, ...clock });
  await openClock(ctx, { limit: "T-RECON-DECIDE", startedOn: acceptedOn, ...clock });
}
