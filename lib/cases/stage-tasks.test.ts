import { describe, expect, it } from "vitest";
import { type StageFacts, type StageTask, stageTasks } from "./stage-tasks";

const noOrders = { proposed: 0, returned: 0, issued: 0, delivered: 0, verified: 0, defied: 0 };

const facts = (over: Partial<StageFacts>): StageFacts => ({
  state: "investigating",
  officers: 2,
  isSuspended: false,
  inquiryNotices: 0,
  inquiryRecords: 0,
  evidence: 0,
  isConcluded: false,
  untreated: 0,
  isWithPolice: false,
  closing: null,
  orders: noOrders,
  decisions: { pending: 0, decided: 0, unperformed: 0 },
  ...over,
});

const states = (tasks: readonly StageTask[]) => Object.fromEntries(tasks.map((task) => [task.stage, task.state]));

describe("stageTasks", () => {
  it("lets nothing begin before two officers are assigned", () => {
    const [assign, ...others] = stageTasks(facts({ state: "opened", officers: 0 }));
    expect(assign).toEqual({ stage: "assign", state: "notStarted" });
    expect(others.every((task) => task.state === "blocked" && task.reason === "unassigned")).toBe(true);
  });

  it("stops what two must do while one officer is left, and says so", () => {
    const tasks = stageTasks(facts({ officers: 1 }));
    expect(tasks.slice(0, 3)).toEqual([
      { stage: "assign", state: "underway", reason: "one_officer" },
      { stage: "inquire", state: "blocked", reason: "one_officer" },
      { stage: "evidence", state: "blocked", reason: "one_officer" },
    ]);
  });

  it("follows an order from its issue over each delivery to each verification", () => {
    expect(states(stageTasks(facts({})))).toMatchObject({ order: "notStarted", deliver: "blocked", verify: "blocked" });
    const issued = facts({ orders: { ...noOrders, issued: 2, delivered: 0, verified: 0 } });
    expect(stageTasks(issued).slice(3, 6)).toEqual([
      { stage: "order", state: "done" },
      { stage: "deliver", state: "notStarted" },
      { stage: "verify", state: "blocked", reason: "not_delivered" },
    ]);
    const half = facts({ orders: { ...noOrders, issued: 2, delivered: 1, verified: 1 } });
    expect(states(stageTasks(half))).toMatchObject({ deliver: "underway", verify: "underway" });
    const whole = facts({ orders: { ...noOrders, issued: 2, delivered: 2, verified: 2 } });
    expect(states(stageTasks(whole))).toMatchObject({ deliver: "done", verify: "done" });
  });

  it("counts evidence as gathered only when the investigation has ended", () => {
    expect(states(stageTasks(facts({ evidence: 3, inquiryNotices: 1 })))).toMatchObject({
      inquire: "underway",
      evidence: "underway",
    });
    expect(
      states(stageTasks(facts({ state: "concluded", isConcluded: true, evidence: 3, inquiryRecords: 1 }))),
    ).toMatchObject({
      inquire: "done",
      evidence: "done",
    });
  });

  it("blocks what is not done while the case is suspended", () => {
    const tasks = states(stageTasks(facts({ isSuspended: true, inquiryRecords: 1 })));
    expect(tasks).toMatchObject({ assign: "done", inquire: "done", evidence: "blocked", close: "blocked" });
  });

  it("shows of an ended case what was done and its end", () => {
    const tasks = stageTasks(facts({ state: "rescinded", officers: 1, evidence: 1 }));
    expect(tasks).toEqual([
      { stage: "evidence", state: "done" },
      { stage: "close", state: "done" },
    ]);
  });
});
