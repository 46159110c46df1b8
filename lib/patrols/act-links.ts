import type { VisitAct } from "./lifecycle";
import { visitActLabels, whyNotVisit } from "./visit-labels";
import type { VisitRefusal } from "./visit-policy";

const bar: readonly VisitAct[] = ["approve", "approveAfterwards", "giveBack", "revise", "join", "cancel"];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (VisitRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_proposer",
  "not_visit_officer",
  "approved_already",
];

/** The acts of a visit's page, each with its reason when it is not open to this person now. */
export function visitActLinks(id: string, refusalOf: (act: VisitAct) => VisitRefusal | null) {
  return bar.flatMap((act) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    const refusal = whyNotVisit(reason);
    const primary = act === "approve" || act === "approveAfterwards";
    return [{ key: act, label: visitActLabels[act], href: `/office/patrols/${id}/${act}`, refusal, primary }];
  });
}
