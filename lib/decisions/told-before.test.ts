import { describe, expect, it } from "vitest";
import { at } from "@/lib/testing/world";
import { raisedFindings } from "./told-before";

const fine = (amountFen: number, findingId = "a") => ({ findingId, measure: "fine" as const, amountFen });
const told = (moneyFen: number, on: string, findingId = "a") => ({ findingId, moneyFen, at: at(on) });
const added = (on: string, findingId = "a") => ({ findingId, addedAt: at(on) });

describe("《行政处罚法》第四十五条第二款: a finding that is to cost more than was ever told", () => {
  it.each([
    ["no notice spoke of it", [fine(500)], [told(300, "2026-11-24", "b")], [], []],
    ["it costs what was told", [fine(300)], [told(300, "2026-11-24")], [], []],
    ["it costs more, and nothing is new", [fine(301)], [told(300, "2026-11-24")], [added("2026-11-20")], ["a"]],
    ["it costs more, and an exhibit is new", [fine(301)], [told(300, "2026-11-24")], [added("2026-11-25")], []],
    ["the new exhibit is another finding's", [fine(301)], [told(300, "2026-11-24")], [added("2026-11-25", "b")], ["a"]],
    ["a later notice said less", [fine(300)], [told(300, "2026-11-24"), told(200, "2026-11-30")], [], []],
    [
      "the exhibit was new to the first of two notices",
      [fine(301)],
      [told(300, "2026-11-24"), told(300, "2026-11-30")],
      [added("2026-11-25")],
      ["a"],
    ],
    ["its fine and its confiscation together", [fine(200), fine(101)], [told(300, "2026-11-24")], [], ["a"]],
    ["a warning was told and a fine is to follow", [fine(1)], [told(0, "2026-11-24")], [], ["a"]],
  ])("%s", (_name, items, notices, facts, raised) =>
    expect([...raisedFindings(items, notices, facts)]).toEqual(raised),
  );

  it("is never one that costs no money to the treasury", () => {
    const pay = { findingId: "a", measure: "order_pay" as const, amountFen: 900 };
    expect(raisedFindings([pay], [told(0, "2026-11-24")], []).size).toBe(0);
  });
});
