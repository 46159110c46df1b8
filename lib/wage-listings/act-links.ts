import type { ListingRefusal } from "./facts";
import { listingActLabels, whyNot } from "./labels";
import type { ListingAct } from "./lifecycle";

const folders: readonly (readonly [ListingAct, string])[] = [
  ["notify", "notice"],
  ["answerObjection", "answer"],
  ["list", "decision"],
  ["keepOff", "keeping-off"],
  ["remove", "removal"],
  ["refuseRemoval", "removal-refusal"],
  ["applyForRemoval", "removal-application"],
  ["revoke", "revocation"],
  ["recordTakeOff", "take-off"],
  ["restore", "restoration"],
  ["undoRemoval", "removal-undone"],
  ["undoRestoration", "restoration-undone"],
  ["recordObjection", "objection"],
  ["recordWaiver", "waiver"],
  ["extend", "extension"],
  ["withdraw", "withdrawal"],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (ListingRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
  "removal_not_applied",
  "removal_pending",
  "not_removed_early",
  "removal_stands",
  "restoration_stands",
  "restoration_undone",
  "taken_off_before",
];

const primaries: readonly ListingAct[] = [
  ...(["notify", "answerObjection", "list", "remove", "undoRemoval", "undoRestoration", "recordTakeOff"] as const),
];

/** The page of one listing. */
export const hrefOf = ({ caseId, id }: { caseId: string; id: string }): string =>
  `/office/cases/${caseId}/wage-listings/${id}`;

/** The acts of a listing's page, each with its reason when it is not open to this person now. */
export function listingActLinks(base: string, refusalOf: (act: ListingAct) => ListingRefusal | null) {
  return folders.flatMap(([act, folder]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    const label = listingActLabels[act];
    return [{ key: act, label, href: `${base}/${folder}`, refusal: whyNot(reason), primary: primaries.includes(act) }];
  });
}
