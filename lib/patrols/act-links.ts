import type { VisitAct } from "./lifecycle";
import { visitActLabels } from "./visit-labels";
import type { VisitRefusal } from "./visit-policy";
import { whyNotVisit } from "./visit-refusal-labels";

/** The acts of the bar in their order, each with the folder of its page. */
const bar: readonly (readonly [VisitAct, string])[] = [
  ["start", "start"],
  ["answer", "checklist"],
  ["record", "record"],
  ["endUninspected", "uninspected"],
  ["strikeSigned", "strikeSigned"],
  ["noteSigningRefusal", "noteSigningRefusal"],
  ["openCase", "case"],
  ["takeBackDecline", "takeBackDecline"],
  ["tellResult", "result"],
  ["handResult", "result"],
  ["correctHanding", "result"],
  ["approve", "approve"],
  ["approveAfterwards", "approveAfterwards"],
  ["refuseApproval", "approval-refusal"],
  ["giveBack", "giveBack"],
  ["revise", "revise"],
  ["join", "join"],
  ["cancel", "cancel"],
];

const primaries: readonly VisitAct[] = ["start", "answer", "approve", "approveAfterwards", "openCase"];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (VisitRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_proposer",
  "not_visit_officer",
  "approved_already",
  "approval_refused",
  "result_told_already",
  "result_not_told",
  "result_handed_already",
  "result_not_handed",
  "not_declined",
  "signed_already",
  "signing_refused_already",
  "nothing_signed",
];

type Linked = {
  readonly id: string;
  readonly refusalOf: (act: VisitAct) => VisitRefusal | null;
  /** Something was found and nobody has decided what becomes of it. */
  readonly isUndecided: boolean;
};

/** The acts of a visit's page, each with its reason when it is not open to this person now. */
export function visitActLinks({ id, refusalOf, isUndecided }: Linked) {
  return bar.flatMap(([act, folder]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason) || (act === "openCase" && !isUndecided)) return [];
    const primary = primaries.includes(act);
    const href = `/office/patrols/${id}/${folder}`;
    return [{ key: act, label: visitActLabels[act], href, refusal: whyNotVisit(reason), primary }];
  });
}
