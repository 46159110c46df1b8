import type { Officer } from "@/lib/auth/actor";
import { complaintActLabels, complaintRefusals } from "./labels";
import { type ComplaintAct, type ComplaintState, reversibleOutcomes } from "./lifecycle";
import { type ComplaintFacts, complaintActRefusal } from "./policy";

const untriaged: readonly ComplaintState[] = ["received", "awaiting_supplement"];

const folders: readonly (readonly [ComplaintAct, string])[] = [
  ["accept", "acceptance"],
  ["join", "joining"],
  ["unjoin", "separation"],
  ["correctEntry", "employer"],
  ["amend", "correction"],
  ["amendLines", "lines/correction"],
  ["correctComplainant", "complainant"],
  ["requestSupplement", "supplement"],
  ["receiveSupplement", "supplement/receipt"],
  ["decline", "non-acceptance"],
  ["handOver", "handover"],
  ["withdraw", "withdrawal"],
  ["contestRouting", "routing"],
  ["settleRouting", "routing/decision"],
  ["takeBack", "taking-back"],
  ["reissueCode", "query-code"],
];

/** Whether an act has to do with how the complaint stands; one that has is shown even to whom it is closed. */
function isOf(act: ComplaintAct, facts: ComplaintFacts): boolean {
  const { kind, state, joinedOn, contest, supplementAskedOn, supplementReceivedOn } = facts;
  if (act === "reissueCode") return true;
  if (act === "correctComplainant") return kind === "complaint";
  if (act === "amendLines") return state === "accepted" || untriaged.includes(state);
  if (act === "unjoin") return joinedOn !== null;
  if (act === "takeBack") return reversibleOutcomes.some((each) => each === state);
  if (act === "settleRouting") return contest === "open" && untriaged.includes(state);
  if (act === "contestRouting") return contest === null && untriaged.includes(state);
  if (act === "receiveSupplement" && (supplementAskedOn === null || supplementReceivedOn !== null)) return false;
  return untriaged.includes(state);
}

/** The acts of a complaint's page, each with its reason when it is not open to this officer now. */
export function complaintActLinks(officer: Officer, id: string, facts: ComplaintFacts) {
  const shown = folders.filter(([act]) => isOf(act, facts));
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
