import { describe, expect, it } from "vitest";
import { differencesIn, type PaperSaid } from "./consistency";

const paper = (id: string, input: Readonly<Record<string, unknown>>): PaperSaid => ({
  id,
  title: `文书${id}`,
  number: null,
  input,
});

const opening = {
  caseNumber: "测劳监立〔2026〕1号",
  employer: { name: "测试市龙腾建筑劳务（集团）有限公司", creditCode: "91990101MA0H00010Q" },
};
const order = { employer: "测试市龙腾建筑劳务(集团)有限公司", creditCode: "91990101ma0h00010q" };
const extension = { caseNumber: "测劳监立[2026]1号", employer: order.employer, openedOn: "2026-11-20" };
const all = [paper("立案", opening), paper("指令", order), paper("延期", extension)];

describe("differencesIn", () => {
  it("takes width, brackets, spaces and capitals for no difference", () => {
    expect(differencesIn(all)).toEqual([]);
  });

  it.each([
    ["employerName", "指令", { ...order, employer: "测试市龙腾劳务有限公司" }],
    ["creditCode", "指令", { ...order, creditCode: "91990101MA0H00029M" }],
    ["caseNumber", "延期", { ...extension, caseNumber: "测劳监立〔2026〕2号" }],
  ])("F53: one changed %s is found, and both papers are named", (field, id, changed) => {
    const [difference, ...more] = differencesIn(all.map((one) => (one.id === id ? paper(id, changed) : one)));
    expect(more).toEqual([]);
    expect(difference?.field).toBe(field);
    const named = difference?.values.map(({ papers }) => papers.map((one) => one.id));
    expect(named?.flat()).toEqual(expect.arrayContaining(["立案", id]));
    expect(named).toHaveLength(2);
  });

  it("compares the day of service that a receipt prints with the one that the closing repeats", () => {
    const title = "限期改正指令书";
    const receipt = paper("回证", { papers: [{ title, number: "令1号" }], deliveredOn: "2026-11-21" });
    const closing = (on: string) => paper("结案", { papers: [{ title, number: "令1号", deliveredOn: on }] });
    expect(differencesIn([receipt, closing("2026-11-21")])).toEqual([]);
    expect(differencesIn([receipt, closing("2026-11-22")])).toMatchObject([{ field: "servedOn", of: "令1号" }]);
  });

  it("compares the amounts and articles of what is proposed, announced and decided, each kind by itself", () => {
    const said = (measure: string, article: string, kind = "penalty") => ({
      ...{ kind, measures: [measure], articlesBroken: [article] },
    });
    const approval = paper("审批", said("罚款¥3,000.00（大写：人民币叁仟元整）。", "《劳动法》第五十条"));
    const notice = paper("告知", said("罚款3000元。", "《劳动法》第50条"));
    expect(differencesIn([approval, notice])).toEqual([]);
    const higher = paper("告知", said("罚款5,000元。", "《劳动法》第五十一条"));
    expect(differencesIn([approval, higher]).map(({ field }) => field)).toEqual(["amounts", "articles"]);
    const remedy = paper("处理", said("支付工资5,000元。", "《劳动法》第五十一条", "remedy"));
    expect(differencesIn([approval, remedy])).toEqual([]);
  });
});
