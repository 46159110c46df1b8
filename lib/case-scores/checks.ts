import type {
  Count,
  FileFacts,
  Investigation,
  Proceeding,
  ProceedingRule,
  Result,
  Step,
  VetoFacts,
} from "./file-facts";
import { type CheckedCode, isJudged, itemCodes, type VetoCode, vetoCodes } from "./items";

/** What a check comes to; `at` names what fails it by its place, from 1; it is empty where the file as a whole does. */
export type Outcome = { readonly result: Result; readonly at: readonly number[] };

const LEAST = 2;

type VetoCheck = (facts: VetoFacts) => Outcome;

/** Rules of which one fault makes the file fail: they look at the investigation and at what leads to a decision. */
const vetoes: Readonly<Record<VetoCode, VetoCheck>> = {
  organ_competent: ({ investigation }) => whole(!investigation.isOrganCompetent),
  two_officers: ({ investigation }) =>
    investigation.isAssigned ? whole(investigation.certified < LEAST) : notApplicable,
  recused_apart: ({ investigation }) =>
    investigation.recusals === 0 ? notApplicable : whole(investigation.actsOfRecused > 0),
  inquiry_by_two: ({ investigation }) => byTwo(investigation, "inquiries"),
  visit_by_two: ({ investigation }) => byTwo(investigation, "visits"),
  party_heard: ofProceedings("party_heard"),
  hearing_kept: ofProceedings("hearing_kept"),
  chair_apart: ofProceedings("chair_apart"),
  legally_reviewed: ofProceedings("legally_reviewed"),
  discussed: ofProceedings("discussed"),
  not_heavier: ofProceedings("not_heavier"),
  order_ignored: ofProceedings("order_ignored"),
  fined_once: ofProceedings("fined_once"),
  within_limitation: ofProceedings("within_limitation"),
};

const checks: Readonly<Record<CheckedCode, (facts: FileFacts) => Outcome>> = {
  ...vetoes,
  findings_proved: ({ findings }) => counted(findings),
  records_signed: ({ records }) => counted(records),
  steps_filmed: ({ steps }) => counted(steps),
  clocks_kept: ({ clocks }) => counted(clocks),
  orders_served: ({ orders }) => counted(orders),
  decisions_served: ({ decisions }) => counted(decisions),
  papers_agree: ({ papers }) => counted(papers),
  file_bound: ({ isBound }) => (isBound === null ? notApplicable : whole(!isBound)),
};

/** What every checked item comes to in a file. */
export const outcomesOf = (facts: FileFacts): ReadonlyMap<CheckedCode, Outcome> =>
  new Map(itemCodes.flatMap((code) => (isJudged(code) ? [] : [[code, checks[code](facts)] as const])));

/** The one-item vetoes that stand against a file, in the catalogue's order. */
export const vetoesOf = (facts: VetoFacts): readonly VetoCode[] =>
  vetoCodes.filter((code) => vetoes[code](facts).result === "failed");

const notApplicable: Outcome = { result: "not_applicable", at: [] };

const whole = (fails: boolean): Outcome => ({ result: fails ? "failed" : "passed", at: [] });

function counted({ of, failing }: Count): Outcome {
  if (of === 0) return notApplicable;
  return { result: failing.length > 0 ? "failed" : "passed", at: failing };
}

function byTwo(investigation: Investigation, steps: "inquiries" | "visits"): Outcome {
  const all: readonly Step[] = investigation[steps];
  return counted({ of: all.length, failing: placesOf(all, ({ certified }) => certified < LEAST) });
}

function ofProceedings(rule: ProceedingRule): VetoCheck {
  return ({ proceedings }) => ({
    result: resultOf(proceedings, rule),
    at: placesOf(proceedings, (each) => each[rule] === "failed"),
  });
}

function resultOf(proceedings: readonly Proceeding[], rule: ProceedingRule): Result {
  const results = proceedings.map((each) => each[rule]);
  if (results.includes("failed")) return "failed";
  return results.includes("passed") ? "passed" : "not_applicable";
}

/** The places, from 1, of those that fail. */
export const placesOf = <T>(all: readonly T[], fails: (one: T) => boolean): number[] =>
  all.flatMap((one, at) => (fails(one) ? [at + 1] : []));
