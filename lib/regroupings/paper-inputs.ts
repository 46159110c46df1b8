import "server-only";
import { eq } from "drizzle-orm";
import { accounts, type cases, regroupingParts, type regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseLimits } from "@/lib/cases/lifecycle";
import { employerName, inspectorsOf } from "@/lib/cases/paper-inputs";
import { clockLabel } from "@/lib/deadlines/labels";
import { signedOpinion } from "@/lib/documents/prose";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { regroupingVerdict } from "./labels";
import { idsOf } from "./parts";
import { claimsOfComplaints } from "./queries/chosen-parts";
import { type ClockRow, effectOn } from "./queries/effect";
import { partWords } from "./queries/part-words";
import { caseRow } from "./queries/regrouping-facts";

export type Decided = Pick<
  typeof regroupings.$inferSelect,
  "id" | "kind" | "caseId" | "otherId" | "title" | "reason" | "proposedBy" | "proposedOn" | "regionCode"
> & { readonly kase: typeof cases.$inferSelect };

export type Verdict = { readonly isApproved: boolean; readonly opinion: string };

/** The 并案审批表 of a merge that was just decided; read before anything moves. */
export async function mergeOnPaper(ctx: Context<Officer>, row: Decided, otherId: string, verdict: Verdict) {
  const other = await caseRow(ctx.db, otherId);
  const { own, ending, contents } = await effectOn(ctx.actor, { intoId: row.caseId, fromId: otherId }, ctx.db);
  return {
    ...(await decidedOnPaper(ctx, row, verdict)),
    other: { number: other.number, name: other.title, openedOn: other.openedOn },
    contents,
    governing: own.filter(isOfCase).map(clockOnPaper),
    ending: ending.filter(isOfCase).map(clockOnPaper),
    moving: ending.filter((clock) => !isOfCase(clock)).map(clockOnPaper),
  };
}

/** The 拆案审批表 of a split that was just decided; read before anything moves. */
export async function splitOnPaper(ctx: Context<Officer>, row: Decided, verdict: Verdict) {
  const { own } = await effectOn(ctx.actor, { intoId: row.caseId, fromId: null }, ctx.db);
  const parts = await ctx.db.select().from(regroupingParts).where(eq(regroupingParts.regroupingId, row.id));
  const claims = await claimsOfComplaints(ctx.db, row.caseId, idsOf(parts, "complaint"));
  return {
    ...(await decidedOnPaper(ctx, row, verdict)),
    other: { name: row.title },
    parts: [...(await partWords(ctx.db, row.id))],
    claims: claims.length,
    governing: own.filter(isOfCase).map(clockOnPaper),
  };
}

/** What either form says of the case that goes on, of the proposal and of the decision. */
async function decidedOnPaper(ctx: Context<Officer>, row: Decided, { isApproved, opinion }: Verdict) {
  const { kase, kind, reason, proposedOn } = row;
  const decidedOn = legalDate(ctx.now);
  const [proposer] = await ctx.db.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, row.proposedBy));
  if (!proposer) throw notFound();
  return {
    ...{ caseNumber: kase.number, caseName: kase.title, openedOn: kase.openedOn },
    employer: await employerName(ctx, kase.employerId),
    inspectors: await inspectorsOf(ctx, kase.id),
    ...{ reason, proposer: proposer.name, proposedOn, isApproved, decidedOn },
    decision: signedOpinion({ opinion, by: ctx.actor.name, on: decidedOn }, regroupingVerdict(kind, isApproved)),
  };
}

const isOfCase = ({ limitKey }: ClockRow): boolean => caseLimits.some((limit) => limit === limitKey);

const clockOnPaper = ({ limitKey, startedOn, dueOn, provisional, state }: ClockRow) => ({
  ...{ label: clockLabel(limitKey), startedOn, dueOn, isProvisional: provisional, isPaused: state === "paused" },
});
