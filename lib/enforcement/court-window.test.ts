import { describe, expect, it } from "vitest";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { limitDue } from "@/lib/deadlines/limits";
import {
  type CourtFacts,
  courtPath,
  courtRefusal,
  courtWindow,
  demandPassedOn,
  judgmentWindow,
  lastDemandDay,
  suitEnd,
} from "./court-window";

const calendar = nationalCalendar();
const served = { servedOn: "2026-03-12", reconsiderationReceivedOn: null, isReconsiderationFirst: false };
const window = courtWindow(suitEnd(served, calendar), [], calendar);

describe("T-COURT-3M", () => {
  it("reproduces the worked example: served 2026-03-12", () => {
    expect(limitDue("T-RECON-60", "2026-03-12", calendar).dueOn).toBe("2026-05-11");
    expect(suitEnd(served, calendar).dueOn).toBe("2026-09-14");
    expect(window).toEqual({ opensOn: "2026-09-15", closesOn: "2026-12-14", provisional: false });
  });

  it("counts from the reconsideration decision's receipt when there was one", () => {
    const basis = { ...served, reconsiderationReceivedOn: "2026-06-04" };
    expect(suitEnd(basis, calendar).dueOn).toBe("2026-06-22");
    expect(courtWindow(suitEnd(basis, calendar), [], calendar)).toMatchObject({
      opensOn: "2026-06-23",
      closesOn: "2026-09-22",
    });
  });

  it("counts from the sixty days to ask for a reconsideration where there is no suit before one", () => {
    const first = { ...served, isReconsiderationFirst: true };
    expect(suitEnd(first, calendar).dueOn).toBe("2026-05-11");
    expect(suitEnd({ ...first, reconsiderationReceivedOn: "2026-06-04" }, calendar).dueOn).toBe("2026-06-22");
  });

  it("counts from the end of a deferral that ended after the time for a suit, never from one before", () => {
    const suit = suitEnd(served, calendar);
    const deferredTo = (endsOn: string) => courtWindow(suit, [{ decidedOn: "2026-04-01", endsOn }], calendar);
    expect(deferredTo("2026-09-14")).toEqual(window);
    expect(deferredTo("2026-05-08")).toEqual(window);
    expect(deferredTo("2026-09-30")).toMatchObject({ opensOn: "2026-10-01", closesOn: "2026-12-30" });
  });

  it("is lengthened by what was deferred on its last day, and not opened anew by what was deferred a day later", () => {
    const suit = suitEnd(served, calendar);
    const deferred = (decidedOn: string) => courtWindow(suit, [{ decidedOn, endsOn: "2027-01-06" }], calendar);
    expect(deferred("2026-12-14")).toMatchObject({ opensOn: "2027-01-07" });
    expect(deferred("2026-12-15")).toEqual(window);
    const [first, second] = [
      { decidedOn: "2026-12-01", endsOn: "2026-12-31" },
      { decidedOn: "2027-03-01", endsOn: "2027-05-31" },
    ];
    expect(courtWindow(suit, [first, second], calendar)).toMatchObject({ opensOn: "2027-06-01" });
  });

  it("is provisional when it reaches into a year without a calendar", () => {
    const late = suitEnd({ ...served, servedOn: "2026-07-20" }, calendar);
    expect(courtWindow(late, [], calendar).provisional).toBe(true);
  });
});

describe("T-DEMAND-10", () => {
  it("passes when ten working days have gone by, not on the tenth", () => {
    expect(limitDue("T-DEMAND-10", "2026-11-16", calendar).dueOn).toBe("2026-11-30");
    expect(demandPassedOn("2026-11-16", calendar)).toBe("2026-12-01");
  });

  it("passes later where the letter gives more days itself, never sooner", () => {
    expect(demandPassedOn("2026-11-16", calendar, 10)).toBe("2026-12-01");
    expect(demandPassedOn("2026-11-16", calendar, 15)).toBe("2026-12-08");
    expect(demandPassedOn("2026-11-16", calendar, 5)).toBe("2026-12-01");
  });

  it("has a last day on which it still leaves a day of the window", () => {
    const last = lastDemandDay(window, calendar);
    expect(demandPassedOn(last, calendar) <= window.closesOn).toBe(true);
    expect(last).toBe("2026-11-29");
    expect(demandPassedOn("2026-11-30", calendar) > window.closesOn).toBe(true);
  });
});

describe("guard 10: an application to the court", () => {
  const ready: CourtFacts = {
    today: "2026-12-01",
    path: "own",
    window,
    judgment: null,
    demandPassedOn: "2026-12-01",
    owedFen: 1,
    isUncorrected: false,
  };
  const judgment = judgmentWindow("2026-11-20", calendar);
  const lost = { path: "judgment", window: null, judgment, demandPassedOn: null } as const;
  const cases: [string, Partial<CourtFacts>, ReturnType<typeof courtRefusal>][] = [
    ["on the first day that all allows it", {}, null],
    ["with nothing owed", { owedFen: 0 }, "nothing_owed"],
    ["with a correction left to be done and nothing owed", { owedFen: 0, isUncorrected: true }, null],
    ["while a reconsideration or a suit is pending", { path: "pending", window: null }, "remedy_pending"],
    ["on a judgment's last day to perform", { ...lost, today: "2026-11-20" }, "judgment_days_running"],
    ["on the day after, without a demand", { ...lost, today: "2026-11-21" }, null],
    ["on the last day of the two years", { ...lost, today: "2028-11-20" }, null],
    ["on the day after the two years", { ...lost, today: "2028-11-21" }, "judgment_years_over"],
    ["on a judgment with nothing owed", { ...lost, owedFen: 0 }, "nothing_owed"],
    [
      "after the decision was changed",
      { path: "reconsideration_organ", window: null },
      "reconsideration_organ_applies",
    ],
    ["without a demand letter served", { demandPassedOn: null }, "no_demand_served"],
    ["on the demand's tenth working day", { today: "2026-11-30" }, "demand_days_running"],
    ["on the last day for a suit", { today: "2026-09-14", demandPassedOn: "2026-09-01" }, "suit_still_possible"],
    ["on the window's first day", { today: "2026-09-15", demandPassedOn: "2026-09-01" }, null],
    ["on the window's last day", { today: "2026-12-14" }, null],
    ["on the day after", { today: "2026-12-15" }, "court_window_over"],
  ];
  it.each(cases)("%s", (_when, facts, reason) => expect(courtRefusal({ ...ready, ...facts })).toBe(reason));
});

describe("courtPath", () => {
  const one = { kind: "reconsideration", result: "upheld", receivedOn: "2026-06-04", performBy: null } as const;
  const suit = { kind: "litigation", result: "claims_dismissed", receivedOn: "2026-09-01", performBy: null } as const;
  it("is the organ's own, from the receipt of a reconsideration decision that left the decision as it was", () => {
    expect(courtPath([])).toEqual({ kind: "own", reconsiderationReceivedOn: null });
    expect(courtPath([one])).toEqual({ kind: "own", reconsiderationReceivedOn: "2026-06-04" });
    expect(courtPath([{ ...one, result: "withdrawn" }])).toEqual({ kind: "own", reconsiderationReceivedOn: null });
    expect(courtPath([one, { ...suit, result: "withdrawn" }])).toMatchObject({
      reconsiderationReceivedOn: "2026-06-04",
    });
  });

  it("stays the organ's own after a ruling that dismissed the suit, and a judgment before it still counts", () => {
    const dismissed = { ...suit, result: "suit_dismissed" } as const;
    expect(courtPath([dismissed])).toEqual({ kind: "own", reconsiderationReceivedOn: null });
    expect(courtPath([one, dismissed])).toEqual({ kind: "own", reconsiderationReceivedOn: "2026-06-04" });
    expect(courtPath([{ ...one, result: "changed" }, dismissed])).toEqual({ kind: "reconsideration_organ" });
    expect(courtPath([suit, dismissed])).toEqual({ kind: "judgment", since: "2026-09-01" });
    expect(courtPath([{ ...suit, result: "rejected" }])).toEqual({ kind: "judgment", since: "2026-09-01" });
  });

  it("waits for what is pending, and is another's after a change or a judgment", () => {
    expect(courtPath([one, { ...suit, result: null, receivedOn: null }])).toEqual({ kind: "pending" });
    expect(courtPath([one, suit])).toEqual({ kind: "judgment", since: "2026-09-01" });
    const named = { ...suit, performBy: "2026-09-20" };
    expect(courtPath([one, named])).toEqual({ kind: "judgment", since: "2026-09-20" });
    expect(courtPath([named, { ...suit, receivedOn: "2026-12-01" }])).toMatchObject({ since: "2026-12-01" });
    expect(courtPath([{ ...one, result: "changed" }])).toEqual({ kind: "reconsideration_organ" });
  });
});
