import type { OpenAct } from "@/components/workflow/act-bar";
import { caseActLabels, caseRefusals } from "@/lib/cases/labels";
import { type CaseAct, caseActsInOrder } from "@/lib/cases/lifecycle";
import type { CaseRefusal } from "@/lib/cases/policy";

/**
 * The page on which each act is done, below the case's own address; acts that end a case need
 * to know its orders and claims, and stand in the bar by the module `closing`.
 */
const folders: Readonly<Record<CaseAct, string | null>> = {
  assign: "assignment",
  reassign: "reassignment",
  declareRecusal: "recusal",
  decideRecusal: "recusal-decision",
  proposeExtension: "extension",
  extend: "extension-decision",
  suspend: "suspension",
  resume: "resumption",
  gather: null,
  conclude: "conclusion",
  decide: null,
  close: null,
  rescind: null,
  transfer: null,
  merge: null,
  absorb: null,
  unmerge: null,
  release: null,
  split: null,
  reopen: "reopening",
  explainDifference: null,
  followUp: null,
  addAddendum: "addendum",
};

/** Refusals that tell a person something to do or to wait for; the others only leave the act out. */
const worthSaying: readonly CaseRefusal[] = [
  "one_inspector_only",
  "extended_before",
  "extension_pending",
  "suspended",
  "suspension_not_allowed",
  "own_recusal",
];

const primaries: readonly CaseAct[] = ["assign", "extend", "decideRecusal"];

/** The acts of a case as its bar shows them to one person: the open ones, and the closed with a reason to know. */
export function openCaseActs(id: string, refusalOf: (act: CaseAct) => CaseRefusal | null): OpenAct[] {
  const primary = primaries.find((act) => refusalOf(act) === null);
  return caseActsInOrder.flatMap((act) => {
    const folder = folders[act];
    const refusal = refusalOf(act);
    if (folder === null || (refusal !== null && !worthSaying.includes(refusal))) return [];
    return [
      {
        key: act,
        label: caseActLabels[act],
        href: `/office/cases/${id}/${folder}`,
        refusal: refusal === null ? null : caseRefusals[refusal],
        primary: act === primary,
      },
    ];
  });
}
