import "server-only";
import type { z } from "zod";
import { contests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { copyDayOf, procedureOf } from "@/lib/enforcement/undecided";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RecordContestInput } from "../input";
import { acceptanceFault, kindFault, recordContestRefusal } from "../policy";
import { namesComplainant, pendingKinds } from "../queries/beside";
import { handledBy } from "../queries/contest-facts";
import { type Contested, contestedOf } from "../queries/contested";
import { assertTellsNobody } from "./assert-tells-nobody";
import { startClocks } from "./contest-clocks";
import { holdMatter } from "./hold-matter";

type Input = z.output<typeof RecordContestInput>;

/**
 * Records that a reconsideration or a suit was accepted against a paper without an account, or against inaction on a
 * complaint. Of a reconsideration the reply is due ten working days from the receipt of its copy (《行政复议法》
 * 第四十八条), and the days of its decision run. Throws `not_found`, `refused` (post, organ, paper, an informant told),
 * `invalid` (a day, a second of the kind, a complainant's name).
 */
export async function recordContest(
  ctx: Context<Officer>,
  { about: named, aboutId, copyReceivedOn, procedure, ...entry }: Input,
): Promise<{ id: string }> {
  const contested = await contestedOf(ctx.db, ctx.actor, { about: named, aboutId });
  if (!contested) throw notFound();
  await holdMatter(ctx, contested);
  const { subject, documentId, caseId, complaintId, organId, regionCode, employerId } = contested;
  const refusal = recordContestRefusal(ctx.actor, { subject, ...(await handledBy(ctx.db, contested)) });
  if (refusal !== null) throw refused(refusal);
  if (subject === null) throw notFound();
  await assertPossible(ctx, contested, { ...entry, copyReceivedOn });
  const copyOn = copyDayOf({ kind: entry.kind, copyReceivedOn });
  const heard = { procedure: procedureOf(entry.kind, procedure) };
  const place = { subject, documentId, caseId, complaintId, organId, regionCode, employerId };
  const [row] = await ctx.db
    .insert(contests)
    .values({ ...entry, ...heard, ...place, copyReceivedOn: copyOn, recordedBy: ctx.actor.id })
    .returning();
  if (!row) throw new Error("a contest was not stored");
  const that = { kind: "contest", id: row.id };
  const { kind, acceptedOn } = entry;
  await startClocks(ctx, row);
  const about = [caseId, complaintId, employerId];
  const particulars = { kind, contested: subject, acceptedOn };
  ctx.record({ act: "contest.record", subject: that, about, to: "pending", particulars });
  return { id: row.id };
}

type Entry = Omit<Input, "about" | "aboutId">;

async function assertPossible(ctx: Context, contested: Contested, entry: Entry): Promise<void> {
  const days = acceptanceFault(entry, contested.since, legalDate(ctx.now));
  if (days !== null) throw invalid(days);
  const fault = kindFault(entry.kind, await pendingKinds(ctx.db, contested));
  if (fault !== null) throw invalid({ kind: fault });
  const isComplainant = await namesComplainant(ctx.db, contested, entry.applicantName);
  if (isComplainant) throw invalid({ applicantName: "applicant_is_complainant" });
  await assertTellsNobody(ctx, contested, [entry.applicantName, entry.body, entry.number]);
}
