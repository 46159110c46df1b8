import { expect, it } from "vitest";
import { vetoesOf } from "./checks";
import type { Investigation, Proceeding, VetoFacts } from "./file-facts";

const on = "2026-11-24";
const investigation: Investigation = {
  ...{ isAssigned: true, certified: 2, isOrganCompetent: true, recusals: 1, actsOfRecused: 0 },
  ...{ inquiries: [{ on, certified: 2 }], visits: [{ on, certified: 2 }] },
};
const proceeding: Proceeding = {
  ...({ party_heard: "passed", hearing_kept: "passed", chair_apart: "passed", legally_reviewed: "passed" } as const),
  ...({ discussed: "passed", not_heavier: "passed", order_ignored: "passed", fined_once: "passed" } as const),
  within_limitation: "passed",
};
const facts: VetoFacts = { investigation, proceedings: [proceeding, proceeding] };

it("nothing vetoes a file in which all is as the law asks", () => {
  expect(vetoesOf(facts)).toEqual([]);
});

it.each<[string, Partial<Investigation>]>([
  ["organ_competent", { isOrganCompetent: false }],
  ["two_officers", { certified: 1 }],
  ["recused_apart", { actsOfRecused: 1 }],
  ["inquiry_by_two", { inquiries: [{ on, certified: 1 }] }],
  ["visit_by_two", { visits: [{ on, certified: 1 }] }],
])("%s vetoes by the investigation", (code, over) => {
  expect(vetoesOf({ ...facts, investigation: { ...investigation, ...over } })).toEqual([code]);
});

it.each([
  "party_heard",
  "hearing_kept",
  "chair_apart",
  "legally_reviewed",
  "discussed",
  "not_heavier",
  "order_ignored",
  "fined_once",
  "within_limitation",
] as const)("%s vetoes where one of the proceedings breaks it", (code) => {
  expect(vetoesOf({ ...facts, proceedings: [proceeding, { ...proceeding, [code]: "failed" }] })).toEqual([code]);
});
