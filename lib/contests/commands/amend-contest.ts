import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { contests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { copyDayOf, procedureOf } from "@/lib/enforcement/undecided";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceContest, type Contest } from "../advance";
import type { AmendContestInput } from "../input";
import { acceptanceFault, amendedFault, kindFault } from "../policy";
import { namesComplainant, pendingKinds } from "../queries/beside";
import { sinceOf } from "../queries/contested";
import { assertTellsNobody } from "./assert-tells-nobody";
import { amendClocks } from "./contest-clocks";
import { holdMatter } from "./hold-matter";
import { keepCorrection } from "./keep-correction";

type Entry = Omit<z.output<typeof AmendContestInput>, "id" | "version" | "reason">;

const days = ["acceptedOn", "copyReceivedOn", "procedure"] as const;
const fields = ["kind", "body", "number", ...days, "applicant", "applicantName"] as const;

/**
 * Puts right what was entered of a contest that is pending: its kind, body, number, days or applicant. What it said
 * before is kept with the reason, and its clocks run from the right days. Throws `invalid` (a day, a second of the
 * kind, a complainant's name, nothing changed), `refused` where the words would tell an informant.
 */
export async function amendContest(
  ctx: Context<Officer>,
  { id, version, reason, ...entry }: z.output<typeof AmendContestInput>,
): Promise<{ id: string }> {
  const copyOn = copyDayOf(entry);
  const { acceptedOn, kind, body, number } = entry;
  const particulars = { kind, body, number, acceptedOn, copyReceivedOn: copyOn, reason };
  const was = await advanceContest(ctx, { id, version, act: "amend", particulars });
  await holdMatter(ctx, was);
  const procedure = procedureOf(kind, entry.procedure ?? was.procedure);
  const columns = { ...entry, copyReceivedOn: copyOn, procedure };
  await assertPossible(ctx, was, entry);
  await assertTellsNobody(ctx, was, [entry.applicantName, body, number, reason]);
  const changed = fields.filter((field) => (was[field] ?? "") !== (columns[field] ?? ""));
  if (changed.length === 0) throw invalid({ reason: "nothing_amended" });
  await ctx.db.update(contests).set(columns).where(eq(contests.id, id));
  const before = Object.fromEntries(changed.map((field) => [field, was[field]]));
  await keepCorrection(ctx, id, { kind: "amend", before, reason });
  await amendClocks(ctx, was, columns);
  return { id };
}

async function assertPossible(ctx: Context, was: Contest, entry: Entry): Promise<void> {
  const days = acceptanceFault(entry, await sinceOf(ctx.db, was), legalDate(ctx.now)) ?? amendedFault(entry, was);
  if (days !== null) throw invalid(days);
  const fault = kindFault(entry.kind, await pendingKinds(ctx.db, was, was.id));
  if (fault !== null) throw invalid({ kind: fault });
  const isComplainant = await namesComplainant(ctx.db, was, entry.applicantName);
  if (isComplainant) throw invalid({ applicantName: "applicant_is_complainant" });
}
