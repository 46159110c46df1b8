import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aReviewedDecision, aServedNotice, decisionRow, penaltyForm, serve } from "@/db/factories/decisions";
import { anExhibit } from "@/db/factories/orders";
import {
  answerPosted as answer,
  bringIn as bring,
  CAME,
  LAST,
  saidIn,
  settleIn as settle,
} from "@/db/factories/postings";
import { decisionStatements, documents } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { penaltyOnPaper } from "../decision-paper-inputs";
import { ReviseDecisionInput } from "../input";
import { statementOnPaper } from "../party-paper-inputs";
import { answerStatement } from "./answer-statement";
import { approveDecision } from "./approve-decision";
import { bringPosted } from "./bring-posted";
import { notifyDecision } from "./notify-decision";
import { recordStatement } from "./record-statement";
import { reviseDecision } from "./revise-decision";
import { reworkDecision } from "./rework-decision";
import { submitDecision } from "./submit-decision";

const { officer, act } = world();
const ON = "2026-11-24";
const LATER = "2026-11-26";

describe("what was put forward in time by hand or by mouth and was found later", () => {
  it.each([
    ["in_person", "2026年12月1日当面递交", "written", "于2026年12月1日当面递交材料提出"],
    ["oral", "2026年12月1日口头提出", "oral", "于2026年12月1日口头提出"],
  ])("is said to be so: %s", async (manner, onPaper, kept, said) => {
    const decision = await aReviewedDecision();
    const { id } = decision;
    const evidenceId = await anExhibit(decision.caseId, CAME, 9);
    await expect(bring(decision, { manner, evidenceId, postedOn: "2026-12-04" })).rejects.toMatchObject({
      fields: { postedOn: "statement_day_ahead" },
    });
    await bring(decision, { manner, evidenceId });
    await settle(id, "in_time");
    const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    expect(made).toMatchObject({ manner: kept, postedManner: manner, postedOn: LAST, receivedOn: LAST });
    const record = await saidIn(await answer(id));
    expect(record).toContain(onPaper);
    expect(record).not.toContain("交邮");
    expect((await penaltyOnPaper(db(), await decisionRow(id))).heard).toContain(`1.你单位${said}：罚款过重`);
  });
});

/** The notice served on 2026-11-24 gave way to one served two days later: version 7. */
async function aSecondNotice() {
  const told = await aServedNotice(ON);
  const { id, caseId } = told;
  const first = (await decisionRow(id)).noticeId ?? "";
  const inspector = await officer("wangmin");
  const returned = [{ place: "amount" as const, reason: "想把金额定得高一些。" }];
  await act(inspector, LATER, (ctx) => reworkDecision(ctx, { id, version: 3, points: returned }));
  const { caseId: _caseId, ...again } = penaltyForm({ id: caseId, findingId: told.findingId });
  const revised = ReviseDecisionInput.parse({ ...again, id, version: 4 });
  await act(inspector, LATER, (ctx) => reviseDecision(ctx, revised));
  const approval = { id, version: 5, opinion: "同意告知。" };
  await act(await officer("daduizhang"), LATER, (ctx) => approveDecision(ctx, approval));
  await act(inspector, LATER, (ctx) => notifyDecision(ctx, { id, version: 6 }));
  await serve(caseId, (await decisionRow(id)).noticeId ?? "", LATER);
  return { id, caseId, first };
}

describe("a notice that another followed", () => {
  it("hears what was said in time to the first and came after the second", async () => {
    const { id, first } = await aSecondNotice();
    const inspector = await officer("wangmin");
    const points = [{ claim: "罚款过重。" }];
    const typed = { id, version: 7, manner: "written" as const, givenBy: "高志强（法定代表人）", points };
    const record = (receivedOn: string, postedOn = "") =>
      act(inspector, LATER, (ctx) => recordStatement(ctx, { ...typed, receivedOn, postedOn }));
    const early = { fields: { receivedOn: "statement_before_notice" } };
    await expect(record("2026-11-23")).rejects.toMatchObject(early);
    await expect(record(LATER, "2026-11-23")).rejects.toMatchObject({
      fields: { postedOn: "statement_before_notice" },
    });
    await expect(record("2026-11-25", LATER)).rejects.toMatchObject({ fields: { postedOn: "posted_after_arrival" } });
    await record(LATER, "2026-11-25");
    const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    expect(made).toMatchObject({ round: 2, postedOn: "2026-11-25", postedManner: "post" });
    const answers = [{ verdict: "rejected" as const, answer: "金额在法定幅度以内。" }];
    const answering = { id, version: 8, statementId: made?.id ?? "", answers };
    await act(inspector, LATER, (ctx) => answerStatement(ctx, answering));
    const { noticeNumber, manner } = await statementOnPaper(db(), await decisionRow(id), made?.id ?? "");
    const [paper] = await db().select().from(documents).where(eq(documents.id, first));
    expect([noticeNumber, manner]).toEqual([paper?.number, "邮寄，2026年11月25日交邮"]);
    const { heard } = await penaltyOnPaper(db(), await decisionRow(id));
    expect(heard).toContain("1.你单位对此前的事先告知于2026年11月25日交邮材料提出：罚款过重。");
  });

  it("hears what was put forward in time to the first once the proceeding was submitted", async () => {
    const { id, caseId } = await aSecondNotice();
    const inspector = await officer("wangmin");
    const points = [{ claim: "罚款过重。" }];
    await act(inspector, "2026-12-04", (ctx) => submitDecision(ctx, { id, version: 7 }));
    const evidenceId = await anExhibit(caseId, "2026-12-04", 9);
    const words = { reason: "邮戳清晰可辨。", givenBy: "高志强（法定代表人）", points };
    const bring = (postedOn: string) => {
      const day = { manner: "post" as const, postedOn, receivedOn: "2026-12-04" };
      const brought = { id, version: 8, kind: "statement" as const, ...day, evidenceId, ...words };
      return act(inspector, "2026-12-04", (ctx) => bringPosted(ctx, brought));
    };
    await expect(bring("2026-11-23")).rejects.toMatchObject({ fields: { postedOn: "posted_before_service" } });
    await expect(bring("2026-12-04")).rejects.toMatchObject({ fields: { postedOn: "posted_late" } });
    await bring("2026-11-25");
  });
});
