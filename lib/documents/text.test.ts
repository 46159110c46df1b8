import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakWithin, groupCjk, printable, printableCopy } from "./text";

describe("groupCjk", () => {
  it.each([
    ["经查，你单位", ["经", "查，", "你", "单", "位"]],
    ["《劳动法》第", ["《劳", "动", "法》", "第"]],
    ["（二）项；", ["（二）", "项；"]],
    ["共¥123,456.78元", ["共", "¥123,456.78", "元"]],
    ["代码91140105MA0H000108。", ["代", "码", "91140105MA0H000108。"]],
    ["张䶮𬭎某", ["张", "䶮", "𬭎", "某"]],
  ])("cuts %s without tearing marks, numbers or rare characters", (word, pieces) => {
    expect(groupCjk(word)).toEqual(pieces);
  });

  it("cuts a run that is wider than its cell", () => {
    const pieces = groupCjk("a".repeat(64), 5);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(10);
  });

  it("loses nothing, whatever the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 12 }), (word, ems) => {
        expect(groupCjk(word, ems).join("")).toBe(word);
        expect(breakWithin(ems)(word).join("")).toBe(word);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

describe("printable", () => {
  it("takes out what is invisible on paper and keeps line ends", () => {
    expect(printable("王\u200b某\u202e甲\r\n乙\t丙\ufe0f")).toBe("王某甲\n乙 丙");
  });

  it("reaches every string of a value", () => {
    expect(printableCopy({ a: ["甲\u200b"], b: { c: "\ufeff乙", d: 3, e: undefined } })).toEqual({
      a: ["甲"],
      b: { c: "乙", d: 3, e: undefined },
    });
  });
});
