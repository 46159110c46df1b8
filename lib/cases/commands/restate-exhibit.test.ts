import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { cases, events, evidence, evidenceRestatements } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { RestateExhibitInput } from "../evidence-input";
import { restatementsOfCase } from "../queries/exhibit";
import { restateExhibit } from "./restate-exhibit";
import { strikeExhibit } from "./strike-exhibit";

const { officer, act } = world();
const ON = "2026-11-17";
const stated = {
  ...{ form: "original" as const, source: "用人单位提供", method: "复印", maker: "龙腾建筑" },
  ...{ purpose: "证明工资没有支付", obtainedOn: ON },
};
const copy = { form: "checked_copy" as const, checkedBy: "王敏" };

async function ground() {
  const kase = await aCaseInHand(ON);
  const [leader, lead] = await Promise.all([officer("daduizhang"), officer("wangmin")]);
  const restate = (over: object, who = lead) => {
    const base = { ...stated, caseId: kase.id, id: kase.exhibitId, restated: 0, reason: "登记时选错了原件与否。" };
    return act(who, "2026-11-18", (ctx) => restateExhibit(ctx, RestateExhibitInput.parse({ ...base, ...over })));
  };
  const row = async () => (await db().select().from(evidence).where(eq(evidence.id, kase.exhibitId)))[0];
  return { kase, leader, lead, restate, row };
}

describe("restateExhibit", () => {
  it("F37: states it anew and keeps what stood, why, by whom, and who compared the copy", async () => {
    const { kase, lead, restate, row } = await ground();
    await restate({ ...copy, source: "投诉人提供" });
    expect(await row()).toMatchObject({ form: "checked_copy", source: "投诉人提供", ordinal: 1, struckAt: null });
    await restate({ ...copy, source: "投诉人提供", purpose: "证明拖欠的月数", restated: 1 });
    const kept = await db()
      .select()
      .from(evidenceRestatements)
      .where(eq(evidenceRestatements.evidenceId, kase.exhibitId))
      .orderBy(asc(evidenceRestatements.ordinal));
    expect(kept).toMatchObject([
      { ...stated, ordinal: 1, checkedBy: "王敏", restatedBy: lead.id },
      { form: "checked_copy", source: "投诉人提供", purpose: "证明工资没有支付", ordinal: 2 },
    ]);
    expect(await restatementsOfCase(kase.id)).toMatchObject([
      { ordinal: 1, restatedByName: lead.name },
      { ordinal: 2 },
    ]);
    const recorded = await db().select().from(events).where(eq(events.subjectId, kase.id));
    expect(recorded.at(-1)).toMatchObject({
      act: "case.gather",
      particulars: { gathered: "evidence_restated", evidence: kase.exhibitId, ordinal: 1 },
    });
  });

  it("asks who compared a copy, a day that has come, and something to correct", async () => {
    const { restate, row } = await ground();
    await expect(restate({ form: "checked_copy" })).rejects.toMatchObject({ fields: { checkedBy: "checker_missing" } });
    await expect(restate({ obtainedOn: "2026-11-19" })).rejects.toMatchObject({
      fields: { obtainedOn: "obtained_in_future" },
    });
    await expect(restate({})).rejects.toMatchObject({ fields: { reason: "restatement_changes_nothing" } });
    expect(await row()).toMatchObject(stated);
  });

  it("is stale when another restated it meanwhile, and refused of what was struck", async () => {
    const { kase, lead, restate } = await ground();
    await restate(copy);
    await expect(restate({ source: "投诉人提供" })).rejects.toMatchObject({ code: "stale" });
    const struck = { caseId: kase.id, id: kase.exhibitId, reason: "误传了其他案件的材料。" };
    await act(lead, "2026-11-18", (ctx) => strikeExhibit(ctx, { ...struck, page: "" }));
    await expect(restate({ ...copy, restated: 1 })).rejects.toMatchObject({ reason: "exhibit_struck" });
  });

  it("is of the case's officers, while the case has not ended", async () => {
    const { kase, leader, restate } = await ground();
    await expect(restate(copy, leader)).rejects.toMatchObject({ reason: "not_case_officer" });
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, kase.id));
    await expect(restate(copy)).rejects.toMatchObject({ reason: "illegal_transition" });
    expect(await restatementsOfCase(kase.id)).toEqual([]);
  });
});
