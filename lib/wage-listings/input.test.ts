import { describe, expect, it } from "vitest";
import { ListingFields } from "./input";

const typed = {
  ...{ payOrder: "order/1", standard: "", migrants: "依据户籍证明认定。", evidence: "工资表" },
  facts: "拖欠木工班组12名劳动者的工资，劳动者集体聚集。",
  persons: [{ name: "王龙", post: "legal_representative", title: "总经理" }],
} as const;

const parsed = (over: object) => ListingFields.safeParse({ ...typed, ...over });

describe("the form of a proposal", () => {
  it("asks for months only where one worker's wages are counted", () => {
    expect(parsed({ ground: "event" }).data).toMatchObject({ months: null });
    expect(parsed({ ground: "amount_worker", months: 3 }).data).toMatchObject({ months: 3 });
    const untold = parsed({ ground: "amount_worker" });
    expect(untold.error?.issues.map(({ path }) => path)).toEqual([["months"]]);
  });

  it("takes whole months only", () => {
    for (const months of [0, 1.5, 121, "三个月"])
      expect(parsed({ ground: "amount_worker", months }).success).toBe(false);
  });
});
