import { expect, it } from "vitest";
import { nextStage, stageClock } from "./stage-owners";
import { type StageFacts, stageTasks } from "./stage-tasks";

const facts: StageFacts = {
  state: "investigating",
  officers: 2,
  isSuspended: false,
  inquiryNotices: 0,
  inquiryRecords: 0,
  evidence: 0,
  orders: { issued: 0, delivered: 0, verified: 0 },
  decisions: { pending: 0, decided: 0 },
};
const nextOf = (over: Partial<StageFacts>) => nextStage(stageTasks({ ...facts, ...over }));

it("F32: the next stage is the first that nobody began, past those that are under way", () => {
  expect(nextOf({ state: "opened", officers: 0 })).toBe("assign");
  expect(nextOf({})).toBe("inquire");
  expect(nextOf({ inquiryNotices: 1 })).toBe("evidence");
  expect(nextOf({ inquiryRecords: 1, evidence: 2 })).toBe("order");
  const orders = { issued: 1, delivered: 0, verified: 0 };
  expect(nextOf({ inquiryRecords: 1, evidence: 2, orders })).toBe("deliver");
  expect(nextOf({ isSuspended: true })).toBeUndefined();
  expect(nextOf({ state: "closed", evidence: 1, inquiryRecords: 1 })).toBeUndefined();
});

it("F32: a stage shows the earliest running clock of its limits, and none once it is done", () => {
  const clock = (limitKey: string, dueOn: string, state = "running") => ({ limitKey, dueOn, state });
  const clocks = [
    clock("T-INV", "2027-02-01"),
    clock("INQUIRY-DUE", "2026-11-20", "met"),
    clock("INQUIRY-DUE", "2026-12-02"),
    clock("INQUIRY-DUE", "2026-12-01"),
  ];
  expect(stageClock({ stage: "inquire", state: "underway" }, clocks)?.dueOn).toBe("2026-12-01");
  expect(stageClock({ stage: "evidence", state: "underway" }, clocks)?.dueOn).toBe("2027-02-01");
  expect(stageClock({ stage: "verify", state: "underway" }, clocks)).toBeUndefined();
  expect(stageClock({ stage: "inquire", state: "done" }, clocks)).toBeUndefined();
});
