import { describe, expect, it } from "vitest";
import { cellOf, spansOf } from "./effect";
import { cellWords } from "./effect-labels";

const told = (employers: number, count: number, fen = 0) => cellWords(cellOf(employers, { count, fen }), "complaints");

describe("cellOf", () => {
  it("tells nothing of fewer than five employers, not even that nothing was counted", () => {
    for (const count of [0, 1, 4, 5, 90]) expect(told(4, count)).toBe("不列");
  });

  it("tells of five employers nothing between none and five", () => {
    expect([0, 1, 4, 5].map((count) => told(5, count))).toEqual(["0件", "少于5件", "少于5件", "5件（每百家100.0件）"]);
  });

  it("withholds an amount with its rows", () => {
    const amount = (count: number) => cellWords(cellOf(5, { count, fen: 123_456 }), "arrears");
    expect([4, 5].map(amount)).toEqual(["少于5笔", "¥1,234.56，5笔（每百家100.0笔）"]);
  });
});

describe("spansOf", () => {
  it("has as many days before the start as from it", () => {
    const one = { before: { from: "2026-11-02", to: "2026-11-02" }, after: { from: "2026-11-03", to: "2026-11-03" } };
    expect(spansOf("2026-11-03", "2026-11-03")).toEqual({ days: 1, ...one });
    expect(spansOf("2026-03-01", "2026-03-02")?.before).toEqual({ from: "2026-02-27", to: "2026-02-28" });
  });

  it("has none before the start", () => {
    expect(spansOf(null, "2026-11-03")).toBeNull();
    expect(spansOf("2026-11-04", "2026-11-03")).toBeNull();
  });
});
