import { describe, expect, it } from "vitest";
import { nextStage, stageClock } from "./stage-owners";
import { type StageFacts, stageTasks } from "./stage-tasks";

const noOrders = { proposed: 0, returned: 0, issued: 0, delivered: 0, verified: 0, defied: 0 };

const facts: StageFacts = {
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
};
const nextOf = (over: Partial<StageFacts>) => nextStage(stageTasks({ ...facts, ...over }));

it("F32: the next stage is the first that nobody began, past those that are under way", () => {
  expect(nextOf({ state: "opened", officers: 0 })).toBe("assign");
  expect(nextOf({})).toBe("inquire");
  expect(nextOf({ inquiryNotices: 1 })).toBe("evidence");
  expect(nextOf({ inquiryRecords: 1, evidence: 2 })).toBe("order");
  const orders = { ...noOrders, issued: 1, delivered: 0, verified: 0 };
  expect(nextOf({ inquiryRecords: 1, evidence: 2, orders })).toBe("deliver");
  expect(nextOf({ isSuspended: true })).toBeUndefined();
  expect(nextOf({ state: "closed", evidence: 1, inquiryRecords: 1 })).toBeUndefined();
});

describe("the step before the end", () => {
  const gathered = { inquiryRecords: 1, evidence: 2 };
  const two = { ...noOrders, issued: 2, delivered: 2 };
  const one = { ...noOrders, issued: 1, delivered: 1, verified: 1 };
  const decisions = { pending: 0, decided: 0, unperformed: 0 };
  const concluded = { ...gathered, state: "concluded", isConcluded: true } as const;
  const situations: readonly (readonly [string, Partial<StageFacts>, ReturnType<typeof nextOf>])[] = [
    ["one of two orders is verified", { ...gathered, orders: { ...two, verified: 1 } }, "verify"],
    [
      "one of two orders is verified and was defied",
      { ...gathered, orders: { ...two, verified: 1, defied: 1 } },
      "verify",
    ],
    ["all was corrected", { ...gathered, orders: { ...two, verified: 2 } }, "close"],
    ["an order was defied", { ...gathered, orders: { ...one, defied: 1 } }, "conclude"],
    ["a finding has no outcome beside the order", { ...gathered, orders: one, untreated: 1 }, "conclude"],
    [
      "an order was defied, and the police have it",
      { ...gathered, orders: { ...one, defied: 1 }, isWithPolice: true },
      "close",
    ],
    ["an order waits to be approved", { ...gathered, orders: { ...noOrders, proposed: 1 } }, "evidence"],
    ["an order came back", { ...gathered, orders: { ...noOrders, returned: 1 } }, "order"],
    ["a defied order was concluded upon", { ...concluded, orders: { ...one, defied: 1 } }, "decide"],
    ["a finding without an order was concluded upon", { ...concluded, untreated: 1 }, "decide"],
    ["a decision is under way, without an order", { ...concluded, decisions: { ...decisions, pending: 1 } }, "decide"],
    [
      "it is under way, and nobody was inquired of",
      { ...concluded, inquiryRecords: 0, decisions: { ...decisions, pending: 1 } },
      "decide",
    ],
    [
      "a decision is not performed",
      { ...concluded, state: "decided", decisions: { ...decisions, decided: 1, unperformed: 1 } },
      undefined,
    ],
    [
      "a decision is performed",
      { ...concluded, state: "decided", orders: { ...one, defied: 1 }, decisions: { ...decisions, decided: 1 } },
      "close",
    ],
    ["nothing was found", concluded, "close"],
    ["the proposal to close waits", { ...gathered, orders: { ...two, verified: 2 }, closing: "proposed" }, undefined],
    ["the proposal to close came back", { ...concluded, closing: "returned" }, "close"],
  ];
  it.each(situations)("when %s", (_when, over, next) => expect(nextOf(over)).toBe(next));
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
