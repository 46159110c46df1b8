import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, penaltyEntry } from "@/db/factories/decisions";
import { aPublishedSetting } from "@/db/factories/discretion";
import { aCaseInHand } from "@/db/factories/orders";
import { aPastFine } from "@/db/factories/past-fines";
import { decisions } from "@/db/schema";
import { fieldMessages } from "@/lib/messages";
import { at, world } from "@/lib/testing/world";
import { decisionDesk } from "../queries/decision-desk";
import { decisionFile } from "../queries/decision-file";
import { approveDecision } from "./approve-decision";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const ON = "2026-11-24";
const CODE = "LDJC-26-1";

/** An earlier case of the same employer, with a decision of 2026-06-01 on wages unless said otherwise. */
const aPast = async (over: Partial<Parameters<typeof aPastFine>[1]> = {}) =>
  aPastFine((await aCaseInHand("2026-03-02")).id, { amountFen: 300_000, violationCode: CODE, sanctionAt: 0, ...over });

type Kase = Awaited<ReturnType<typeof aConcludedCase>>;

const firstOf = (kase: Kase) =>
  penaltyEntry(kase, {
    ...{ kind: "no_penalty", noPenaltyGround: "first_offence", education: "当面教育，承诺按月支付工资。" },
    items: [
      {
        ...{ choice: `${kase.findingId}/${CODE}/`, amount: "", content: "已全部支付，危害后果轻微。" },
        ...{ deviation: "", pastReason: "" },
        factors: [{ code: "first_offence", evidenceIds: [], reason: "经查处罚记录，没有同类处罚。" }],
      },
    ],
  });

const propose = async (kase: Kase) => act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, firstOf(kase)));

const approve = async (id: string) =>
  act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意。" }));

const FIELD = "items.0.factors.0.code";

describe("《行政处罚法》第三十三条第一款: 初次违法", () => {
  // The earlier decisions of one test are none of another's.
  afterEach(async () => {
    await db()
      .update(decisions)
      .set({ kind: "no_penalty", noPenaltyGround: "no_fault" })
      .where(eq(decisions.decidedOn, "2026-06-01"));
  });

  it("is refused where there is an earlier decision on the same kind of act, with its number", async () => {
    const kase = await aConcludedCase(ON);
    const id = await aPast({ number: "测监罚〔2026〕901号" });
    const fields = { [FIELD]: "first_offence_repeated:测监罚〔2026〕901号（2026-06-01）" };
    await expect(propose(kase)).rejects.toMatchObject({ code: "invalid", fields });
    expect(fieldMessages(fields)[FIELD]).toContain("此前对同类违法已有决定——测监罚〔2026〕901号（2026-06-01）");
    const desk = await decisionDesk(await officer("wangmin"), kase.id, at(ON));
    expect(desk.earlier).toContainEqual(expect.objectContaining({ decisionId: id, isSeen: true, amountFen: 300_000 }));
  });

  it("does not name the number of another region's", async () => {
    const kase = await aConcludedCase(ON);
    await aPast({ regionCode: "990202" });
    await expect(propose(kase)).rejects.toMatchObject({ fields: { [FIELD]: "first_offence_repeated:其他地区1件" } });
  });

  it.each([
    ["another kind of act", { violationCode: "LDJC-25" }],
    ["facts that were not established", { kind: "no_penalty", noPenaltyGround: "facts_not_established" }],
    ["a decision that does not stand yet", { state: "submitted", decidedOn: null }],
  ] as const)("stands beside %s", async (_name, over) => {
    const kase = await aConcludedCase(ON);
    const id = await aPast(over);
    await expect(propose(kase)).resolves.toMatchObject({ caseId: kase.id });
    await db()
      .update(decisions)
      .set({ state: "withdrawn", decidedOn: null, endedBecause: "测试。" })
      .where(eq(decisions.id, id));
  });

  it("is not contradicted by a decision in its own case", async () => {
    const kase = await aConcludedCase(ON);
    await aPastFine(kase.id, { amountFen: 300_000, violationCode: CODE, sanctionAt: 0 });
    await expect(propose(kase)).resolves.toMatchObject({ caseId: kase.id });
  });

  it("is asked again when the proposal is approved, which shows what was decided", async () => {
    const kase = await aConcludedCase(ON);
    const { id } = await propose(kase);
    const earlier = await aPast();
    await expect(approve(id)).rejects.toMatchObject({ code: "refused", reason: "offended_before" });
    const file = await decisionFile(await officer("daduizhang"), { id: kase.id, decisionId: id }, at(ON));
    expect(file.earlier).toContainEqual(expect.objectContaining({ decisionId: earlier }));
  });

  it("looks back as far as the region's own number says", async () => {
    await aPublishedSetting(ON, { kind: "first_offence_months", value: "5", source: "测试市首违不罚清单" });
    const kase = await aConcludedCase(ON);
    await aPast();
    const { id } = await propose(kase);
    await expect(approve(id)).resolves.toBeDefined();
    const other = await aConcludedCase(ON);
    await aPast({ decidedOn: "2026-06-24" });
    await expect(propose(other)).rejects.toMatchObject({
      fields: { [FIELD]: expect.stringContaining("first_offence_repeated:") },
    });
  });
});
