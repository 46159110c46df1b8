import { describe, expect, it } from "vitest";
import { at } from "@/lib/testing/world";
import { raisedFindings } from "./told-before";

const fine = (amountFen: number, findingId = "a") => ({ findingId, measure: "fine" as const, amountFen });
const revoked = (findingId = "a") => ({ findingId, measure: "licence_revocation" as const, amountFen: null });
const told = (moneyFen: number, on: string, ...findingIds: string[]) => ({
  ...{ noticeId: on, toldOf: findingIds[0] ?? "a", findingIds: findingIds.length > 0 ? findingIds : ["a"] },
  ...{ moneyFen, at: at(on) },
  revokesLicence: false,
});
const toldRevoked = (moneyFen: number, on: string) => ({ ...told(moneyFen, on), revokesLicence: true });
/** A notice not to punish: its finding costs neither money nor a licence. */
const toldSpared = (on: string) => told(0, on);
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
    ["its act was told of as another finding", [fine(301, "b")], [told(300, "2026-11-24", "b")], [], ["b"]],
    [
      "its act was told at more in another case, itself at less",
      [fine(301)],
      [told(300, "2026-11-24"), { ...told(900, "2026-11-20"), toldOf: "elsewhere" }],
      [],
      ["a"],
    ],
    [
      "its act is recorded in two parts",
      [fine(200), fine(101, "b")],
      [told(300, "2026-11-24", "a", "b")],
      [],
      ["a", "b"],
    ],
    ["the two parts cost what was told", [fine(200), fine(100, "b")], [told(300, "2026-11-24", "a", "b")], [], []],
    [
      "two acts that one notice told are one finding now",
      [fine(300)],
      [told(200, "2026-11-24"), told(100, "2026-11-24")],
      [],
      [],
    ],
    ["its fine and its confiscation together", [fine(200), fine(101)], [told(300, "2026-11-24")], [], ["a"]],
    ["a warning was told and a fine is to follow", [fine(1)], [told(0, "2026-11-24")], [], ["a"]],
    ["it was told that it is not punished, and a fine is to follow", [fine(1)], [toldSpared("2026-11-24")], [], ["a"]],
    ["it was told to be spared, then fined", [fine(9)], [toldSpared("2026-11-24"), told(9, "2026-11-30")], [], []],
    [
      "it was told to be spared, and an exhibit is new",
      [fine(1)],
      [toldSpared("2026-11-24")],
      [added("2026-11-25")],
      [],
    ],
    ["a fine was told and a licence is to follow", [revoked()], [told(300, "2026-11-24")], [], ["a"]],
    ["the licence was told", [revoked(), fine(300)], [toldRevoked(300, "2026-11-24")], [], []],
    ["the licence was told, and a higher fine is to follow", [fine(301)], [toldRevoked(300, "2026-11-24")], [], ["a"]],
    ["a licence is to follow, and an exhibit is new", [revoked()], [told(9, "2026-11-24")], [added("2026-11-25")], []],
    [
      "a licence is to follow, and the exhibit was new to the last notice",
      [revoked()],
      [told(9, "2026-11-24"), told(1, "2026-11-30")],
      [added("2026-11-25")],
      ["a"],
    ],
  ])("%s", (_name, items, notices, facts, raised) =>
    expect([...raisedFindings(items, notices, facts)]).toEqual(raised),
  );

  it("is never one that costs no money to the treasury", () => {
    const pay = { findingId: "a", measure: "order_pay" as const, amountFen: 900 };
    expect(raisedFindings([pay], [told(0, "2026-11-24")], []).size).toBe(0);
  });
});
