import { decisionActLabels } from "./labels";
import type { DecisionAct } from "./lifecycle";
import type { DecisionRefusal } from "./policy";
import { whyNot } from "./refusal-words";

const folders: readonly (readonly [DecisionAct, string])[] = [
  ["approve", "approval"],
  ["revise", "revision"],
  ["notify", "notice"],
  ["recordStatement", "statement"],
  ["answerStatement", "answer"],
  ["recordWaiver", "waiver"],
  ["requestHearing", "hearing-request"],
  ["scheduleHearing", "hearing-notice"],
  ["rescheduleHearing", "hearing-change"],
  ["askChairRecusal", "chair-recusal"],
  ["decideChairRecusal", "chair-recusal-decision"],
  ["recordHearing", "hearing-record"],
  ["adjust", "adjustment"],
  ["submit", "submission"],
  ["review", "review"],
  ["adoptReview", "adoption"],
  ["discuss", "discussion"],
  ["bringPosted", "posted"],
  ["confirmPosted", "posted-settlement"],
  ["decide", "decision"],
  ["rework", "rework"],
  ["giveBack", "return"],
  ["withdraw", "withdrawal"],
  ["recordFiling", "filing"],
  ["handIn", "hand-in"],
  ["payIn", "pay-in"],
  ["reportUp", "report"],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (DecisionRefusal | null)[] = [
  "illegal_transition",
  "not_this_procedure",
  "spot_filed_before",
  "spot_nothing_collected",
  "spot_handed_in_before",
  "spot_paid_in_before",
  "report_not_penalty",
  "report_not_asked",
  "report_fallen",
  "reported_before",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
  "nothing_to_answer",
  "statement_made",
  "waived_before",
  "review_not_required",
  "reviewed_before",
  "nothing_to_adopt",
  "hearing_not_offered",
  "hearing_requested_before",
  "hearing_not_requested",
  "hearing_scheduled_before",
  "hearing_not_scheduled",
  "hearing_ended_before",
  "chair_recusal_waits",
  "chair_recused",
  "no_chair_recusal",
  "discussed_before",
  "nothing_posted",
];

const primaries: readonly DecisionAct[] = [
  "approve",
  "revise",
  "notify",
  "answerStatement",
  "submit",
  "review",
  "adoptReview",
  "decideChairRecusal",
  "confirmPosted",
  "decide",
];

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
