import { decisionActLabels, whyNot } from "./labels";
import type { DecisionAct } from "./lifecycle";
import type { DecisionRefusal } from "./policy";

const folders: readonly (readonly [DecisionAct, string])[] = [
  ["approve", "approval"],
  ["revise", "revision"],
  ["notify", "notice"],
  ["giveBack", "return"],
  ["withdraw", "withdrawal"],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (DecisionRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
  "nothing_to_answer",
  "statement_made",
  "waived_before",
];

const primaries: readonly DecisionAct[] = ["approve", "revise", "notify", "answerStatement", "submit", "decide"];

/** The acts of a proceeding's page, each with its reason when it is not open to this person now. */
export function decisionActLinks(base: string, refusalOf: (act: DecisionAct) => DecisionRefusal | null) {
  return folders.flatMap(([act, folder]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    return [
      {
        key: act,
        label: decisionActLabels[act],
        href: `${base}/${folder}`,
        refusal: whyNot(reason),
        primary: primaries.includes(act),
      },
    ];
  });
}
