import { describe, expect, it } from "vitest";
import { drawFacts, exhibitOnPaper, exhibitsListed, type FactPiece, numbersNamed } from "./fact-draft";
import { factFaults } from "./fact-faults";

const exhibit = (ordinal: number) => ({
  ...{ ordinal, name: `${ordinal}月工资表`, source: "用人单位提供。" },
  ...{ purpose: "证明工资没有支付；", obtainedOn: "2026-11-20" },
});

const piece = (over: Partial<FactPiece> = {}): FactPiece => ({
  ...{ findingId: "a", ordinal: 1, lead: "经查，你单位未支付工资。", ignored: [], exhibits: [exhibit(1), exhibit(3)] },
  elements: [
    { element: "subject", title: "用人单位的主体身份", numbers: [] },
    { element: "act", title: "违法行为：拖欠工资", numbers: [1, 3] },
  ],
  ...over,
});

const REASON = "登记材料正在调取，以当庭陈述印证";

describe("drawFacts", () => {
  it("says the fact, its elements in order with the numbers of their exhibits, and why one has none", () => {
    expect(drawFacts([piece()], REASON).map(({ text }) => text)).toEqual([
      "经查，你单位未支付工资。\n" +
        "上述事实的要件和证据：用人单位的主体身份（没有证据）；违法行为：拖欠工资（证据1、证据3）。\n" +
        `没有证据的要件，说明如下：${REASON}。`,
    ]);
  });

  it("says no reason where every element has an exhibit, and no elements where the entry names none", () => {
    const [proved] = drawFacts([piece({ elements: [{ element: "act", title: "违法行为", numbers: [3] }] })], REASON);
    expect(proved?.text).toBe("经查，你单位未支付工资。\n上述事实的要件和证据：违法行为（证据3）。");
    expect(drawFacts([piece({ elements: [] })], REASON)[0]?.text).toBe("经查，你单位未支付工资。");
  });

  it("joins the measures on one finding, the elements of both in the order of the grid, and keeps findings apart", () => {
    const amount = { element: "amount", title: "涉及的金额", numbers: [3] } as const;
    const other = piece({ elements: [amount], ignored: ["责令改正拒不改正（1号）。"] });
    const second = piece({ findingId: "b", ordinal: 2, lead: "经查，你单位未订立合同。" });
    const drawn = drawFacts([second, other, piece(), other], "");
    expect(drawn.map(({ findingId }) => findingId)).toEqual(["a", "b"]);
    expect(drawn[0]?.text).toBe(
      "经查，你单位未支付工资。\n" +
        "上述事实的要件和证据：用人单位的主体身份（没有证据）；违法行为：拖欠工资（证据1、证据3）；涉及的金额（证据3）。\n" +
        "责令改正拒不改正（1号）。",
    );
  });
});

describe("exhibits on paper", () => {
  it("are listed by number, name, source, day and what they prove, each once", () => {
    expect(exhibitOnPaper(exhibit(3))).toBe(
      "证据3　3月工资表（来源：用人单位提供；取得日期：2026年11月20日；证明内容：证明工资没有支付）",
    );
    const both = [{ exhibits: [exhibit(3), exhibit(1)] }, { exhibits: [exhibit(3)] }];
    expect(exhibitsListed(both).map(({ ordinal }) => ordinal)).toEqual([1, 3]);
  });

  it.each([
    ["见证据1、证据 12。", [1, 12]],
    ["证据确凿，2026年有3份证据。", []],
  ])("are found in a text by their numbers: %s", (text, numbers) => {
    expect(numbersNamed(text)).toEqual(numbers);
  });
});

describe("factFaults", () => {
  const drawn = drawFacts([piece()], REASON);
  const now = drawn[0]?.text ?? "";
  const typed = (statement: string, shown = now, findingId = "a") => [{ findingId, statement, drawn: shown }];

  it("asks of an own text that the grid was the same, and of none that was left as it is put together", () => {
    expect(factFaults(typed("经查，欠付工资（证据1）。"), drawn)).toEqual({});
    expect(factFaults(typed(now, "经查，旧的。"), drawn)).toEqual({ "facts.0.statement": "facts_outdated" });
    expect(factFaults(typed("", "经查，旧的。"), drawn)).toEqual({});
  });

  it("lets no text name an exhibit that is not listed beside it", () => {
    expect(factFaults(typed("经查，欠付工资（证据2）。"), drawn)).toEqual({
      "facts.0.statement": "exhibit_not_listed",
    });
  });

  it("passes over a finding under no chosen measure", () => {
    expect(factFaults(typed("经查（证据9）。", "", "z"), drawn)).toEqual({});
  });
});
