import { preservationActLabels, whyNot } from "./labels";
import type { PreservationAct } from "./lifecycle";
import type { PreservationRefusal } from "./policy";

/** The head refuses what cannot be approved any more, so that the page of both is open while one of them is. */
const folders: readonly (readonly [PreservationAct, string, string])[] = [
  ["refuse", "approval", "审批先行登记保存"],
  ["issue", "issue", preservationActLabels.issue],
  ["dispose", "decision", preservationActLabels.dispose],
  ["release", "release", preservationActLabels.release],
  ["withdraw", "withdrawal", preservationActLabels.withdraw],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (PreservationRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
  "hold_runs",
];

/** The page of one preservation. */
export const hrefOf = ({ caseId, id }: { caseId: string; id: string }): string =>
  `/office/cases/${caseId}/preservations/${id}`;

/** The acts of a preservation's page, each with its reason when it is not open to this person now. */
export function preservationActLinks(base: string, refusalOf: (act: PreservationAct) => PreservationRefusal | null) {
  return folders.flatMap(([act, folder, label]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    const primary = act !== "withdraw";
    return [{ key: act, label, href: `${base}/${folder}`, refusal: whyNot(reason), primary }];
  });
}
