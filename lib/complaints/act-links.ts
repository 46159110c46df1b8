import type { Officer } from "@/lib/auth/actor";
import { complaintActLabels, complaintRefusals } from "./labels";
import type { ComplaintAct, ComplaintState } from "./lifecycle";
import { type ComplaintFacts, complaintActRefusal } from "./policy";

const untriaged: readonly ComplaintState[] = ["received", "awaiting_supplement"];

const folders: readonly (readonly [ComplaintAct, string])[] = [
  ["accept", "acceptance"],
  ["join", "joining"],
  ["unjoin", "separation"],
  ["correctEntry", "employer"],
  ["amend", "correction"],
  ["requestSupplement", "supplement"],
  ["receiveSupplement", "supplement/receipt"],
  ["decline", "non-acceptance"],
  ["handOver", "handover"],
];

/** The acts of a complaint's page, each with its reason when it is not open to this officer now. */
export function complaintActLinks(officer: Officer, id: string, facts: ComplaintFacts) {
  const waits = untriaged.includes(facts.state);
  const shown = folders.filter(([act]) => (act === "unjoin" ? facts.joinedOn !== null : waits));
  return shown.map(([act, folder]) => {
    const reason = complaintActRefusal(officer, facts, act);
    return {
      key: act,
      label: complaintActLabels[act],
      href: `/office/complaints/${id}/${folder}`,
      refusal: reason === null ? null : complaintRefusals[reason],
      primary: act === "accept" && reason === null,
    };
  });
}
