import type { Officer } from "@/lib/auth/actor";
import { complaintActLabels, complaintRefusals } from "./labels";
import type { ComplaintAct } from "./lifecycle";
import { type ComplaintFacts, complaintActRefusal } from "./policy";

const folders: readonly (readonly [ComplaintAct, string])[] = [
  ["accept", "acceptance"],
  ["correctEntry", "employer"],
  ["requestSupplement", "supplement"],
  ["receiveSupplement", "supplement/receipt"],
  ["decline", "non-acceptance"],
  ["handOver", "handover"],
];

/** The acts of a complaint's page, each with its reason when it is not open to this officer now. */
export function complaintActLinks(officer: Officer, complaint: ComplaintFacts & { readonly id: string }) {
  const isDecided = complaint.state !== "received" && complaint.state !== "awaiting_supplement";
  if (isDecided) return [];
  return folders.map(([act, folder]) => {
    const reason = complaintActRefusal(officer, complaint, act);
    return {
      key: act,
      label: complaintActLabels[act],
      href: `/office/complaints/${complaint.id}/${folder}`,
      refusal: reason === null ? null : complaintRefusals[reason],
      primary: act === "accept" && reason === null,
    };
  });
}
