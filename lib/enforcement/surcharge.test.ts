import { describe, expect, it } from "vitest";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { limitDue } from "@/lib/deadlines/limits";
import { addDays } from "@/lib/kernel/clock";
import { type Pause, type SurchargeFacts, surchargeOn } from "./surcharge";

const fine: SurchargeFacts = { fineFen: 1_000_000, payBy: "2026-03-27", isStated: true, pauses: [] };
const dayOf = (n: number) => addDays(fine.payBy, n);

describe("T-SURCHARGE", () => {
  it("reproduces the worked example: served 2026-03-12, 10,000 yuan", () => {
    expect(limitDue("T-PAY-15", "2026-03-12", nationalCalendar()).dueOn).toBe("2026-03-27");
    expect(surchargeOn("2026-03-27", fine)).toMatchObject({ fen: 0, days: 0 });
    expect(surchargeOn("2026-03-28", fine)).toMatchObject({ fen: 30_000, days: 1, dailyFen: 30_000 });
    expect(surchargeOn(dayOf(33), fine)).toMatchObject({ fen: 990_000, days: 33, isCapped: false });
    expect(surchargeOn(dayOf(34), fine)).toMatchObject({ fen: 1_000_000, days: 34, isCapped: true });
    expect(surchargeOn(dayOf(400), fine)).toMatchObject({ fen: 1_000_000, isCapped: true });
  });

  it("counts days off as any other day", () => {
    expect(surchargeOn("2026-05-05", { ...fine, payBy: "2026-04-30" })).toMatchObject({ days: 5, fen: 150_000 });
  });

  const pauses: [string, readonly Pause[], number, number][] = [
    ["reconsideration", [{ kind: "reconsideration", from: "2026-03-30", until: "2026-04-01" }], 7, 3],
    ["litigation that still lasts", [{ kind: "litigation", from: "2026-04-01", until: null }], 4, 6],
    [
      "a deferral that began before the pay-by day",
      [{ kind: "deferral", from: "2026-03-20", until: "2026-03-29" }],
      8,
      2,
    ],
    [
      "two that overlap, each day once",
      [
        { kind: "reconsideration", from: "2026-03-28", until: "2026-03-31" },
        { kind: "litigation", from: "2026-03-30", until: "2026-04-02" },
      ],
      4,
      6,
    ],
    ["one that is over the same day", [{ kind: "deferral", from: "2026-04-06", until: "2026-04-06" }], 9, 1],
    ["one that begins after", [{ kind: "litigation", from: "2026-04-07", until: null }], 10, 0],
  ];
  it.each(pauses)("stops during %s", (_what, list, days, pausedDays) => {
    const reckoned = surchargeOn("2026-04-06", { ...fine, pauses: list });
    expect(reckoned).toMatchObject({ days, pausedDays, fen: days * 30_000 });
  });

  it("is nothing when the decision does not state it (罚款决定与罚款收缴分离实施办法第七条)", () => {
    expect(surchargeOn(dayOf(50), { ...fine, isStated: false })).toMatchObject({
      fen: 0,
      dailyFen: 0,
      isCapped: false,
    });
  });

  it("never rounds a part of a fen up, nor adds up what it rounded", () => {
    const odd = { ...fine, fineFen: 333 };
    expect([1, 2, 3, 34].map((n) => surchargeOn(dayOf(n), odd).fen)).toEqual([9, 19, 29, 333]);
  });
});
