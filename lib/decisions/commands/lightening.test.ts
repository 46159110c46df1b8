import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aDefiedCase,
  aReviewedDecision,
  aServedNotice,
  decideEntry,
  decisionItemRows,
  decisionRow,
  lightenedItems,
  penaltyEntry,
  penaltyForm,
} from "@/db/factories/decisions";
import { aPastCase, aPastFine } from "@/db/factories/past-fines";
import { aCertainCase, spotEntry } from "@/db/factories/spot";
import { decisionItems, decisionReviews, documents } from "@/db/schema";
import { now } from "@/lib/kernel/clock";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { ReviseDecisionInput } from "../input";
import { spreadText } from "../past-labels";
import { decisionDesk } from "../queries/decision-desk";
import { ImposeOnTheSpotInput } from "../spot-input";
import { adjustDecision } from "./adjust-decision";
import { approveDecision } from "./approve-decision";
import { decide } from "./decide";
import { decideOnTheSpot } from "./decide-on-the-spot";
import { discussDecision } from "./discuss-decision";
import { proposeDecision } from "./propose-decision";
import { reviseDecision } from "./revise-decision";
import { reworkDecision } from "./rework-decision";

const { officer, act } = world();
const ON = "2026-11-24";
const LATER = "2026-11-26";
const WORDS =
  "减轻处罚：当事人有法律规定应当从轻或者减轻处罚的情节（主动消除或者减轻违法行为危害后果，《行政处罚法》第三十二条第（一）项），本项罚款低于法定幅度的下限¥2,000.00确定。";

const propose = async (...typed: Parameters<typeof lightenedItems>) => {
  const kase = await aDefiedCase(ON);
  const entry = penaltyEntry(kase, lightenedItems(...typed)(kase));
  return act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));
};

const textOf = async (documentId: string | null) => {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  return (await pdfText(paper?.bytes ?? Buffer.of())).replaceAll(/\s/g, "");
};

const agreed = (id: string, version: number) => ({
  ...{ id, version, heldOn: AFTER_WINDOW, place: "局会议室", chair: "赵立群", recorder: "李建国" },
  ...{ verdict: "agreed" as const, conclusion: "一致同意减轻处罚。" },
  opinions: ["赵立群", "陈志远"].map((name) => ({ name, post: "局领导", opinion: "同意。" })),
});

describe("《行政处罚法》第三十二条: a fine lightened below its least", () => {
  it("is above nothing, and kept as such", async () => {
    const { id } = await propose("0.01");
    expect(await decisionItemRows(id)).toMatchObject([{ amountFen: 1, leastFen: 200_000, isLightened: true }]);
  });

  it.each([
    ["1999.99", { isLightened: false }, { "items.0.amount": "decision_amount_below" }],
    ["2000", {}, { "items.0.amount": "lightening_not_below" }],
    ["2000.01", {}, { "items.0.amount": "lightening_not_below" }],
    ["20000.01", {}, { "items.0.amount": "decision_amount_above" }],
    ["0", {}, { "items.0.amount": "lightening_to_nothing" }],
    ["", {}, { "items.0.amount": "decision_amount_missing" }],
    ["1500", { factors: [] }, { "items.0.isLightened": "lightening_without_ground" }],
  ])("%s yuan, %o", async (amount, over, fields) => {
    await expect(propose(amount, over)).rejects.toMatchObject({ code: "invalid", fields });
  });

  it("rests on a circumstance of 应当从轻或者减轻 with its exhibit, and on no other", async () => {
    const kase = await aDefiedCase(ON);
    const claiming = async (code: "impaired_mind" | "merit", evidenceIds: string[]) => {
      const factors = [{ code, evidenceIds, reason: "如询问笔录所载。" }];
      const entry = penaltyEntry(kase, lightenedItems("1500", { factors })(kase));
      return act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));
    };
    await expect(claiming("impaired_mind", [kase.exhibitId])).rejects.toMatchObject({
      fields: { "items.0.isLightened": "lightening_without_ground" },
    });
    await expect(claiming("merit", [])).rejects.toMatchObject({
      fields: {
        "items.0.isLightened": "lightening_without_ground",
        "items.0.factors.0.evidenceIds": "factor_without_exhibit",
      },
    });
    expect(await claiming("merit", [kase.exhibitId])).toMatchObject({ caseId: kase.id });
  });

  it("is told with its article, reviewed as such, discussed by all, and then decided (第五十七条第二款)", async () => {
    const { id } = await aReviewedDecision(lightenedItems("1500"));
    const { noticeId } = await decisionRow(id);
    expect(await textOf(noticeId)).toContain(WORDS);
    const [review] = await db().select().from(decisionReviews).where(eq(decisionReviews.decisionId, id));
    expect(await textOf(review?.documentId ?? null)).toContain("裁量（含减轻处罚的法定情节和证据）");
    const head = await officer("juzhang");
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)))).rejects.toMatchObject({
      code: "refused",
      reason: "discussion_missing",
    });
    await act(head, AFTER_WINDOW, (ctx) => discussDecision(ctx, agreed(id, 5)));
    await act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 6)));
    const text = await textOf((await decisionRow(id)).documentId);
    expect(text).toContain("罚款¥1,500.00（大写：人民币壹仟伍佰元整）");
    expect(text).toContain(WORDS);
  });

  it("is not made heavier after the notice, nor told anew at more without new facts (第四十五条第二款)", async () => {
    const told = await aServedNotice(ON, lightenedItems("1500"));
    const inspector = await officer("wangmin");
    const adjust = (version: number, amount: number) =>
      act(inspector, LATER, (ctx) => {
        const measures = [{ keeps: true, amount, content: "已付清拖欠的工资。", deviation: "", pastReason: "" }];
        return adjustDecision(ctx, { id: told.id, version, measures });
      });
    await expect(adjust(3, 150_001)).rejects.toMatchObject({ fields: { "measures.0.amount": "adjustment_heavier" } });
    await adjust(3, 100_000);
    expect(await decisionItemRows(told.id)).toMatchObject([{ amountFen: 100_000, isLightened: true }]);
    const points = [{ place: "amount" as const, reason: "不再减轻处罚。" }];
    await act(inspector, LATER, (ctx) => reworkDecision(ctx, { id: told.id, version: 4, points }));
    const { caseId: _caseId, ...typed } = penaltyForm({ id: told.caseId, findingId: told.findingId });
    const input = ReviseDecisionInput.parse({ ...typed, id: told.id, version: 5 });
    await act(inspector, LATER, (ctx) => reviseDecision(ctx, input));
    expect(await decisionItemRows(told.id)).toMatchObject([{ amountFen: 300_000, isLightened: false }]);
    const approval = { id: told.id, version: 6, opinion: "同意告知。" };
    await expect(
      act(await officer("daduizhang"), LATER, (ctx) => approveDecision(ctx, approval)),
    ).rejects.toMatchObject({ code: "refused", reason: "raised_without_facts" });
  });

  it("is not taken by the database where it is none", async () => {
    const { id } = await propose("1500");
    const raised = db().update(decisionItems).set({ amountFen: 200_000 }).where(eq(decisionItems.decisionId, id));
    await expect(raised).rejects.toMatchObject({ cause: { constraint_name: "decision_items_lightened" } });
  });

  it("is shown among earlier fines as such, and tells nothing of those above the least", async () => {
    const other = await aPastCase();
    await aPastFine(other, { amountFen: 500_000 });
    const lightened = await aPastFine(other, { amountFen: 150_000 });
    const set = { leastFen: 200_000, isLightened: true };
    await db().update(decisionItems).set(set).where(eq(decisionItems.decisionId, lightened));
    const { id } = await aDefiedCase(ON);
    const desk = await decisionDesk(await officer("wangmin"), id, now());
    const past = desk.optionsOf("penalty").find(({ measure }) => measure === "fine")?.past;
    expect(past).toMatchObject({ decisions: 1, lightened: 1, spread: { least: 500_000 } });
    expect(past?.nearest.map(({ amountFen, isLightened }) => [amountFen, isLightened])).toEqual(
      expect.arrayContaining([
        [500_000, false],
        [150_000, true],
      ]),
    );
    expect(past && spreadText(past)).toContain("另有1项减轻处罚，低于法定下限，不计在内。");
  });

  it("is no penalty on the spot", async () => {
    const kase = await aCertainCase(ON);
    const entry = spotEntry(kase, "99.99");
    const marked = { ...entry, items: entry.items.map((item) => ({ ...item, isLightened: true })) };
    expect(ImposeOnTheSpotInput.safeParse(marked).error?.issues).toContainEqual(
      expect.objectContaining({ code: "unrecognized_keys", keys: ["isLightened"] }),
    );
    await expect(act(await officer("wangmin"), ON, (ctx) => decideOnTheSpot(ctx, entry))).rejects.toMatchObject({
      code: "invalid",
      fields: { "items.0.amount": "decision_amount_below" },
    });
  });
});
