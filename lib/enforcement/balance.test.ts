import { describe, expect, it } from "vitest";
import { balanceOn, type Claim, deferralEnd, type Payment, settledOn } from "./balance";

const claim: Claim = {
  fineFen: 1_000_000,
  confiscationFen: 200_000,
  orderedFen: 0,
  payBy: "2026-03-27",
  isSurcharged: true,
  pauses: [],
  waivedSurchargeFen: 0,
  payments: [],
  refunds: [],
};
const pay = (debt: Payment["debt"], fen: number, paidOn: string): Payment => ({ debt, fen, paidOn });

describe("balanceOn", () => {
  it("owes nothing more than the decision by the pay-by day, and a day's surcharge after it", () => {
    expect(balanceOn("2026-03-27", claim)).toMatchObject({ totalOwedFen: 1_200_000, owed: { surcharge: 0 } });
    expect(balanceOn("2026-03-28", claim)).toMatchObject({ totalOwedFen: 1_230_000, owed: { surcharge: 30_000 } });
  });

  it("stops the surcharge on the day on which the fine is paid in full, not on a part", () => {
    const part = { ...claim, payments: [pay("fine", 999_999, "2026-03-30")] };
    expect(balanceOn("2026-04-06", part)).toMatchObject({ due: { surcharge: 300_000 }, owed: { fine: 1 } });
    const whole = { ...claim, payments: [...part.payments, pay("fine", 1, "2026-04-01")] };
    expect(balanceOn("2026-04-06", whole)).toMatchObject({ due: { surcharge: 150_000 }, owed: { fine: 0 } });
    expect(balanceOn("2026-03-31", whole)).toMatchObject({ due: { surcharge: 120_000 }, owed: { fine: 1 } });
  });

  it("takes a waiver off the surcharge alone, never below nothing", () => {
    const waived = { ...claim, waivedSurchargeFen: 50_000 };
    expect(balanceOn("2026-03-28", waived)).toMatchObject({ due: { surcharge: 0, fine: 1_000_000 } });
    expect(balanceOn("2026-03-29", waived)).toMatchObject({ due: { surcharge: 10_000 } });
  });

  it("keeps what came in as paid, and tells beside it what went back by that day", () => {
    const refunds = [
      { fen: 60_000, refundedOn: "2026-04-02" },
      { fen: 40_000, refundedOn: "2026-04-03" },
    ];
    const back = { ...claim, payments: [pay("fine", 100_000, "2026-03-20")], refunds };
    expect(["2026-04-01", "2026-04-02", "2026-04-03"].map((on) => balanceOn(on, back).refundedFen)).toEqual([
      0, 60_000, 100_000,
    ]);
    expect(balanceOn("2026-04-03", back).paid.fine).toBe(100_000);
  });

  it("has no surcharge on money to the workers or on what is confiscated", () => {
    const remedy = { ...claim, fineFen: 0, orderedFen: 5_000_000 };
    expect(balanceOn("2026-12-31", remedy)).toMatchObject({ totalOwedFen: 5_200_000, due: { surcharge: 0 } });
  });
});

describe("settledOn", () => {
  const remedy = { ...claim, fineFen: 0, confiscationFen: 0, orderedFen: 500 };
  it.each([
    ["entered in order", [pay("ordered", 200, "2026-03-20"), pay("ordered", 300, "2026-04-05")], "2026-04-05"],
    [
      "the late part entered first",
      [pay("ordered", 300, "2026-04-05"), pay("ordered", 200, "2026-03-20")],
      "2026-04-05",
    ],
    ["a fen short", [pay("ordered", 499, "2026-04-05")], null],
    ["nothing paid", [], null],
  ])("%s", (_what, payments, day) => expect(settledOn({ ...remedy, payments })).toBe(day));

  it("waits for the surcharge of a fine that was paid late", () => {
    const fine = { ...claim, confiscationFen: 0 };
    const late = [pay("fine", 1_000_000, "2026-03-29")];
    expect(settledOn({ ...fine, payments: late })).toBeNull();
    expect(settledOn({ ...fine, payments: [pay("surcharge", 60_000, "2026-04-02"), ...late] })).toBe("2026-04-02");
  });
});

describe("deferralEnd", () => {
  const plan = [
    { dueOn: "2026-05-31", fen: 400_000 },
    { dueOn: "2026-04-30", fen: 300_000 },
    { dueOn: "2026-06-30", fen: 300_000 },
  ];
  it.each([
    ["nothing is paid", [], "2026-04-30"],
    ["the first is paid in time", [pay("fine", 300_000, "2026-04-30")], "2026-05-31"],
    ["the first is paid a day late", [pay("fine", 300_000, "2026-05-01")], "2026-04-30"],
    ["the second is a fen short", [pay("fine", 699_999, "2026-04-29")], "2026-05-31"],
    ["all is paid ahead", [pay("fine", 1_000_000, "2026-04-01")], "2026-06-30"],
    ["only the surcharge is paid", [pay("surcharge", 900_000, "2026-04-01")], "2026-04-30"],
  ])("when %s", (_what, payments, end) => expect(deferralEnd(plan, payments)).toBe(end));

  it("is nothing without instalments", () => expect(deferralEnd([], [])).toBeNull());
});
