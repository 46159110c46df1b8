import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems, decisionNotices, decisions } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { advanceNotice } from "@/lib/documents/templates/advance-notice";
import { decisionKey } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { tellPaperIssued } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { moneyTaken, revokesLicence } from "../hearing-threshold";
import type { NotifyDecisionInput } from "../input";
import { noticeOnPaper } from "../paper-inputs";
import { addressedPlace } from "../paper-place";
import { withoutNumber } from "../person-paper-inputs";
import { isHearingDueOf } from "../queries/decision-facts";
import { itemsOfDecision } from "../queries/decision-items";
import { paperNamingNobody } from "./paper-naming-nobody";

/**
 * Issues the 事先告知书 (《行政处罚法》第四十四条, 《条例》第十九条), with the right to a hearing where it is due, and keeps
 * what it said of each measure: nothing heavier follows from the party's answer. It must be served apart.
 */
export async function notifyDecision(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof NotifyDecisionInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const columns = { noticedOn: legalDate(ctx.now) };
  const decision = await advanceDecision(ctx, { id, version, act: "notify", columns });
  const items = await itemsOfDecision(ctx.db, id);
  const { creditCode } = await decisionKey(ctx.db, decision.employerId);
  const isHearingTold = await isHearingDueOf(ctx.db, { ...decision, items, creditCode, on: columns.noticedOn });
  const statementDays = (await settingsOf(decision.regionCode, ctx.db))["decisions.statement_days"];
  await ctx.db
    .update(decisionItems)
    .set({ isNoticed: true, noticedFen: decisionItems.amountFen })
    .where(eq(decisionItems.decisionId, id));
  const notice = await noticeOnPaper(ctx.db, decision, { isHearingTold, statementDays });
  const input = await paperNamingNobody(ctx, decision.caseId, notice);
  const kept = withoutNumber(input);
  const paper = await issuePaper(ctx, { paper: advanceNotice, input, kept, ...addressedPlace(decision) });
  await ctx.db.update(decisions).set({ noticeId: paper.id, isHearingTold, statementDays }).where(eq(decisions.id, id));
  await tellPaperIssued(ctx, paper, { ...addressedPlace(decision), what: "advance_notice", subjectId: id });
  await keepTold(ctx, { id, noticeId: paper.id, statementDays }, items);
  return { id, caseId: decision.caseId, number: paper.number ?? paper.title };
}

/** What this notice said that each finding would cost stays, whatever becomes of the proposal. */
async function keepTold(
  ctx: Context,
  { id, ...notice }: { readonly id: string; readonly noticeId: string; readonly statementDays: number },
  items: Awaited<ReturnType<typeof itemsOfDecision>>,
): Promise<void> {
  const findingIds = [...new Set(items.map(({ findingId }) => findingId))];
  const told = findingIds.map((findingId) => {
    const own = items.filter((item) => item.findingId === findingId);
    const costs = { moneyFen: moneyTaken(own), revokesLicence: own.some(revokesLicence) };
    return { ...{ ...notice, findingId, decisionId: id, noticedAt: ctx.now }, ...costs };
  });
  await ctx.db.insert(decisionNotices).values(told);
}
