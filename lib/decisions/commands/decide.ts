import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { advanceCase } from "@/lib/cases/advance";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { tellPaperIssued } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { takesMoney } from "../hearing-threshold";
import { paperPlace } from "../paper-place";
import { itemsOfDecision } from "../queries/decision-items";
import type { DecideInput } from "../review-input";
import { holdPartyOf } from "./hold-party";
import { issueDecisionPaper } from "./issue-decision-paper";
import { meetWhenDecided } from "./meet-when-decided";
import { openPublishDays } from "./publish-days";
import { openReportDays } from "./report-days";

/**
 * The head decides (《行政处罚法》第五十七条, 《条例》第十八条): number and paper by kind, the case is decided, and the seven
 * working days to serve it begin.
 */
export async function decide(
  ctx: Context<Officer>,
  { id, version, opinion, isSurcharged, ...bank }: z.output<typeof DecideInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const today = legalDate(ctx.now);
  const columns = { ...bank, isSurcharged, decidedOn: today, decidedBy: ctx.actor.id };
  const particulars = { opinion };
  await holdPartyOf(ctx, id);
  const decision = await advanceDecision(ctx, { id, version, act: "decide", columns, particulars });
  const items = await itemsOfDecision(ctx.db, id);
  if (items.some(takesMoney) && (bank.bankName === "" || bank.bankAddress === ""))
    throw invalid({ bankName: "bank_missing" });
  await advanceCase(ctx, { id: decision.caseId, act: "decide", particulars: { decision: id, kind: decision.kind } });
  await meetWhenDecided(ctx, decision.caseId);
  const paper = await issueDecisionPaper(ctx, { ...decision, ...columns });
  const number = paper.number ?? paper.title;
  await ctx.db.update(decisions).set({ number, documentId: paper.id }).where(eq(decisions.id, id));
  await tellPaperIssued(ctx, paper, { ...paperPlace(decision), what: "decision", subjectId: id });
  await openClock(ctx, {
    limit: "T-DELIVER-7",
    startedOn: today,
    subject: { kind: "document", id: paper.id },
    file: { kind: "case", id: decision.caseId },
    regionCode: decision.regionCode,
  });
  await openPublishDays(ctx, { ...decision, documentId: paper.id }, today);
  await openReportDays(ctx, { ...decision, documentId: paper.id }, today);
  return { id, caseId: decision.caseId, number };
}
