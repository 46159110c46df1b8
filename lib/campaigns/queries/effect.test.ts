import { describe, expect, it } from "vitest";
import { aCampaignWithEffect, aComplaintAgainst } from "@/db/factories/campaign-effects";
import { campaignRow } from "@/db/factories/campaigns";
import { pdfPages, pdfText } from "@/lib/testing/pdf-text";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import type { EffectMeasure, EffectSpan } from "../effect";
import { cellWords, effectNotes, effectRowWords, frameWords, spansWords } from "../effect-labels";
import { EffectAsk } from "../filter";
import type { FramePlace } from "../lifecycle";
import { briefSheet } from "./brief-papers";
import { campaignFile } from "./campaign-file";
import { effectOf } from "./effect";
import { effectSheet } from "./effect-paper";
import { effectRecords } from "./effect-rows";

const { officer } = world();
const TODAY = "2026-11-12";
const ground = once(aCampaignWithEffect);

async function shown(measure: EffectMeasure, place: FramePlace, span: EffectSpan) {
  const effect = await effectOf(await campaignRow((await ground()).campaign.id), TODAY);
  return effect?.rows.find((row) => row.measure === measure)?.cells[place][span];
}

const opened = async (login: string, ask: Partial<EffectAsk>) => {
  const campaign = await campaignFile(await officer("lingdao"), (await ground()).campaign.id);
  return effectRecords(await officer(login), campaign, EffectAsk.parse(ask), TODAY);
};

describe("effectOf", () => {
  it("counts ten days before the start and ten from it, the edges included", async () => {
    const { campaign } = await ground();
    const effect = await effectOf(await campaignRow(campaign.id), TODAY);
    expect(effect?.spans).toEqual({
      days: 10,
      before: { from: "2026-10-24", to: "2026-11-02" },
      after: { from: "2026-11-03", to: TODAY },
    });
    expect(effect?.frame.sizes).toEqual({ object: 6, compared: 5 });
    const complaints = { kind: "shown", fen: 0 };
    expect(await shown("complaints", "object", "before")).toEqual({ ...complaints, count: 10, perHundred: 166.7 });
    expect(await shown("complaints", "object", "after")).toEqual({ ...complaints, count: 5, perHundred: 83.3 });
  });

  it("counts cases, orders, verified sums and repeat findings by their own days", async () => {
    const five = { kind: "shown", count: 5, fen: 0, perHundred: 83.3 };
    const none = { kind: "shown", count: 0, fen: 0, perHundred: 0 };
    expect(await shown("cases", "object", "before")).toEqual(none);
    expect(await shown("cases", "object", "after")).toEqual(five);
    expect(await shown("orders", "object", "after")).toEqual(five);
    expect(await shown("arrears", "object", "after")).toEqual({ ...five, fen: 50_000 });
    expect(await shown("repeats", "object", "after")).toEqual(five);
    for (const measure of ["cases", "orders", "arrears", "repeats"] as const)
      expect(await shown(measure, "compared", "after"), measure).toEqual(none);
  });

  it("withholds four and tells five, and opens nothing that it withholds", async () => {
    const { compared } = await ground();
    const ask = { measure: "complaints", place: "compared", span: "before" } as const;
    const cell = await shown("complaints", "compared", "before");
    expect(cell).toEqual({ kind: "few_counted" });
    expect(cell && cellWords(cell, "complaints")).toBe("少于5件");
    await expect(opened("lingdao", ask)).rejects.toMatchObject({ code: "not_found" });
    await aComplaintAgainst(compared[1] ?? "", "2026-10-30");
    expect(await shown("complaints", "compared", "before")).toMatchObject({ kind: "shown", count: 5, perHundred: 100 });
    expect((await opened("lingdao", ask)).rows).toHaveLength(5);
  });

  it("opens as many records as a number says, and only to those whose post and region they are", async () => {
    for (const [measure, count] of [
      ["complaints", 5],
      ["cases", 5],
      ["orders", 5],
      ["arrears", 5],
      ["repeats", 5],
      ["members", 6],
    ] as const) {
      const seen = await opened("lingdao", { measure, place: "object", span: "after" });
      expect({ measure, count: seen.count, rows: seen.rows.length }).toEqual({ measure, count, rows: count });
    }
    const unseen = await opened("zeren", { measure: "cases", place: "object", span: "after" });
    expect(unseen).toMatchObject({ count: 5, opened: 5, rows: [] });
    expect((await opened("ylxdaduizhang", { measure: "members", place: "object" })).rows).toEqual([]);
    await expect(campaignFile(await officer("ylxdaduizhang"), (await ground()).campaign.id)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("says on paper what its page says, on one sheet across", async () => {
    const campaign = await campaignFile(await officer("lingdao"), (await ground()).campaign.id);
    const effect = await effectOf(campaign, TODAY);
    if (!effect?.spans) throw new Error("an effect without days");
    const sheet = await effectSheet(campaign, TODAY);
    expect(await pdfPages(sheet)).toHaveLength(1);
    const paper = await pdfText(sheet);
    const words = [
      ...[...frameWords(effect.frame, campaign.startedOn), spansWords(effect.spans), ...effectNotes],
      ...effect.rows.map(effectRowWords).flatMap(({ label, cells }) => [label, ...cells.map(({ words }) => words)]),
    ];
    for (const said of words) expect(paper).toContain(said.replaceAll(" ", ""));
    expect(paper).toContain("固定日期比行动启动日期晚1日");
    const brief = await pdfText(await briefSheet(campaign, TODAY));
    expect(brief).toContain("行动对象前后各10日：收到投诉举报10件、5件；立案0件、5件；核实应付金额0笔、5笔");
  });
});
