import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, aDecidedPenalty, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import { OVERTIME } from "@/db/factories/spot";
import { documents } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { ProposeDecisionInput } from "../input";
import { approveDecision } from "./approve-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const ON = "2026-11-24";

async function textOf(documentId: string | null): Promise<string> {
  const [row] = await db()
    .select({ bytes: documents.bytes })
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  return (await pdfText(row?.bytes ?? Buffer.alloc(0))).replace(/\s/g, "");
}

/** A case with one finding of overtime that nobody ordered to be corrected. */
const anUnorderedCase = () =>
  aConcludedCase(ON, {
    ...{ violationCode: OVERTIME, provisionBroken: "《中华人民共和国劳动法》第四十一条", amount: "", workerCount: 1 },
    facts: "你单位于2026年3月2日安排劳动者延长工作时间4小时。",
    ...{ happenedFrom: "2026-03-02", happenedUntil: "2026-03-02" },
  });

type Entry = Parameters<typeof penaltyEntry>[1];

async function propose(over: Entry) {
  const kase = await anUnorderedCase();
  const item = { choice: `${kase.findingId}/${OVERTIME}/2`, amount: "200", content: "初次违法，从轻处罚。" };
  const items = [{ ...item, deviation: "", pastReason: "", factors: [] }];
  const entry = penaltyEntry(kase, { items, ...over });
  return act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));
}

describe("《行政处罚法》第二十八条第一款: correcting goes with a penalty", () => {
  it("a proposal on an act that no order covers must say it", async () => {
    await expect(propose({ correction: "", correctionText: "" })).rejects.toMatchObject({
      code: "invalid",
      fields: { correction: "correction_unsaid" },
    });
  });

  it("what it says stands in the handling form and the notice, with its period", async () => {
    const { id } = await propose({ correction: "within", correctionText: "停止超时安排工作。", correctDays: 10 });
    const leader = await officer("daduizhang");
    await act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
    await act(await officer("wangmin"), ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
    const { approvalId, noticeId, correctDays } = await decisionRow(id);
    expect(correctDays).toBe(10);
    const said = "责令你单位自收到决定书之日起10日内改正违法行为：停止超时安排工作。";
    expect(await textOf(approvalId)).toContain(said);
    expect(await textOf(noticeId)).toContain(said);
  });

  it("a decision on an act that was ordered to be corrected names the order and its day", async () => {
    const { documentId } = await aDecidedPenalty({ correction: "", correctionText: "" });
    const text = await textOf(documentId);
    expect(text).toContain("依照《中华人民共和国行政处罚法》第二十八条第一款的规定");
    expect(text).toContain("责令你单位于2026年11月23日前改正");
    expect(text).toContain("尚未改正的，应当立即改正。");
  });

  it("asks what is to be corrected, and a number of days where a period is set", () => {
    const kase = { id: "00000000-0000-4000-8000-000000000001", findingId: "00000000-0000-4000-8000-000000000002" };
    const typed = { ...penaltyEntry(kase), items: [{ ...penaltyEntry(kase).items[0], amount: "3000" }] };
    const faults = (over: object) =>
      ProposeDecisionInput.safeParse({ ...typed, ...over }).error?.issues.map(({ path }) => path.join("."));
    expect(faults({ correctionText: "" })).toEqual(["correctionText"]);
    expect(faults({ correction: "within" })).toEqual(["correctDays"]);
    expect(faults({ correction: "corrected" })).toBeUndefined();
  });
});
