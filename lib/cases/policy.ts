import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type CaseAct, type CaseState, caseLifecycle } from "./lifecycle";

export type CaseRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "not_case_officer"
  | "one_inspector_only"
  | "extended_before"
  | "extension_pending"
  | "no_extension_pending"
  | "suspended"
  | "not_suspended"
  | "suspension_not_allowed"
  | "no_recusal_pending"
  | "own_recusal"
  | "recusal_waits"
  | "recused_from_case";

/** Faults of single fields that only a command can see. */
export type CaseFault =
  | "paper_names_people"
  | "certificate_not_valid"
  | "same_inspector_twice"
  | "officer_recused"
  | "officers_unchanged"
  | "not_on_case"
  | "paper_not_in_file"
  | "recusal_pending"
  | "difference_gone"
  | "exhibit_not_in_case"
  | "days_needed"
  | "case_cannot_move"
  | "case_cannot_be_assigned";

/** What the rules of a case look at beside its row; the page that greys a button loads the same. */
export type CaseFacts = {
  readonly state: CaseState;
  /** The organ in whose name the case is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Accounts of the officers who hold the case today with a certificate valid today. */
  readonly officerIds: readonly string[];
  /** Accounts that have investigated the matter or were recused from it: they judge nothing in it. */
  readonly barredIds: readonly string[];
  /** Accounts whose recusal from the matter was granted: they do nothing in it. */
  readonly recusedIds: readonly string[];
  readonly isExtended: boolean;
  readonly extensionPending: boolean;
  readonly isSuspended: boolean;
  /** It was closed as a court has taken the enforcement of its decisions, or that was ended for good. */
  readonly isHandedOn: boolean;
  readonly allowsSuspension: boolean;
  /** The officers whose recusal waits for the head's decision. */
  readonly recusalsPendingOf: readonly string[];
};

/** Who has left a matter. */
type Left = Pick<CaseFacts, "recusedIds">;

type Check = (actor: Actor, kase: CaseFacts, act: CaseAct) => CaseRefusal | null;

type Who = readonly OfficeRole[] | "case_officer";

/** Who may do which act: decisions of the organ's head by 《条例》第十七条, 《行政处罚法》第四十三条; the rest by post. */
const who: Readonly<Record<CaseAct, Who>> = {
  assign: ["squad_leader"],
  reassign: ["squad_leader"],
  declareRecusal: ["inspector", "squad_leader", "legal_reviewer", "head"],
  decideRecusal: ["head"],
  proposeExtension: "case_officer",
  extend: ["head"],
  suspend: ["head"],
  resume: ["head"],
  gather: "case_officer",
  conclude: "case_officer",
  decide: ["head"],
  close: ["squad_leader"],
  rescind: ["head"],
  transfer: ["squad_leader"],
  merge: ["squad_leader"],
  absorb: ["squad_leader"],
  unmerge: ["squad_leader"],
  release: ["squad_leader"],
  split: ["squad_leader"],
  reopen: ["head"],
  explainDifference: ["inspector", "squad_leader"],
  followUp: ["inspector", "squad_leader"],
  addAddendum: ["inspector", "squad_leader"],
};

/** Acts of the two inspectors together: what they gather, and the papers that both sign. */
const byTwo: readonly CaseAct[] = ["gather", "proposeExtension", "extend", "conclude"];

/** 《行政处罚法》第四十三条: whose recusal was granted has left the matter, whatever their post. */
export const recusedRefusal = guard("cases.recused_actor", (actor: Actor, { recusedIds }: Left) =>
  actor.kind === "officer" && recusedIds.includes(actor.id) ? "recused_from_case" : null,
);

const isOpenFromState: Check = guard("cases.state", (_actor: Actor, kase: CaseFacts, act: CaseAct) =>
  caseLifecycle.next(kase.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("cases.post", (actor: Actor, kase: CaseFacts, act: CaseAct) => {
  const needed = who[act];
  if (actor.kind !== "officer") return "not_your_post";
  if (needed === "case_officer") return kase.officerIds.includes(actor.id) ? null : "not_case_officer";
  if (!needed.includes(actor.role)) return "not_your_post";
  return actor.role === "squad_leader" && actor.organKind !== "inspection_body" ? "not_your_post" : null;
});

/** An organ above sees a case; only the one that handles it, and its inspection body, act in it. */
const actsForOrgan: Check = guard("cases.organ", (actor: Actor, kase: CaseFacts, act: CaseAct) => {
  if (who[act] === "case_officer" || actor.kind !== "officer") return null;
  return kase.organIds.includes(actor.organId) ? null : "not_your_organ";
});

/** 《劳动保障监察条例》第十六条、《行政处罚法》第四十二条: at least two inspectors, each with a certificate. */
const twoInspectors: Check = guard("cases.two_inspectors", (_actor: Actor, kase: CaseFacts, act: CaseAct) =>
  byTwo.includes(act) && kase.officerIds.length < 2 ? "one_inspector_only" : null,
);

/** 《条例》第十七条 gives the investigation thirty working days once; of the days to decide no text names a number. */
const extendsOnce: Check = guard("cases.extend_once", (_actor: Actor, kase: CaseFacts, act: CaseAct) => {
  if (act !== "proposeExtension" && act !== "extend") return null;
  if (kase.isExtended && kase.state === "investigating") return "extended_before";
  if (act === "proposeExtension") return kase.extensionPending ? "extension_pending" : null;
  return kase.extensionPending ? null : "no_extension_pending";
});

const stillBySuspension: readonly CaseAct[] = [
  ...(["gather", "conclude", "proposeExtension", "extend"] as const),
  ...(["merge", "absorb", "split"] as const),
];

const suspends: Check = guard("cases.suspension", (_actor: Actor, kase: CaseFacts, act: CaseAct) => {
  if (act === "suspend") {
    if (!kase.allowsSuspension) return "suspension_not_allowed";
    return kase.isSuspended ? "suspended" : null;
  }
  if (act === "resume") return kase.isSuspended ? null : "not_suspended";
  return stillBySuspension.includes(act) && kase.isSuspended ? "suspended" : null;
});

const decidesOnOthers: Check = guard("cases.recusal", (actor: Actor, kase: CaseFacts, act: CaseAct) => {
  if (act !== "decideRecusal") return null;
  if (kase.recusalsPendingOf.length === 0) return "no_recusal_pending";
  const others = kase.recusalsPendingOf.filter((id) => actor.kind !== "officer" || id !== actor.id);
  return others.length === 0 ? "own_recusal" : null;
});

/** Cases are joined and parted as they stand: nothing in them waits for the head. */
const regroups: Check = guard("cases.regroup", (_actor: Actor, kase: CaseFacts, act: CaseAct) => {
  if (act !== "merge" && act !== "absorb" && act !== "split") return null;
  if (kase.extensionPending) return "extension_pending";
  return kase.recusalsPendingOf.length > 0 ? "recusal_waits" : null;
});

/** Why this act cannot be done on this case now by anybody, whoever proposes it; null when it can. */
export const caseActObstacle: Check = (actor, kase, act) =>
  firstReason([isOpenFromState, suspends, regroups], actor, kase, act);

/** Whether this actor holds the post of the act, for what follows a decision: that waits for no state of its case. */
export const casePostRefusal: Check = (actor, kase, act) =>
  firstReason([holdsPost, actsForOrgan, recusedRefusal, twoInspectors], actor, kase, act);

/** Why this actor may not do this act on this case now; null when they may. */
export const caseActRefusal: Check = (actor, kase, act) =>
  firstReason(
    [
      ...[isOpenFromState, holdsPost, actsForOrgan, recusedRefusal, twoInspectors],
      ...[extendsOnce, suspends, decidesOnOthers, regroups],
    ],
    actor,
    kase,
    act,
  );

export type Appointment = {
  readonly leadId: string;
  readonly secondId: string;
  /** Inspectors with a certificate that is valid on the day. */
  readonly certifiedIds: readonly string[];
  /** Officers whose recusal from this case was granted. */
  readonly recusedIds: readonly string[];
};

type AppointmentCheck = (appointment: Appointment, part: "leadId" | "secondId") => CaseFault | null;

/** 《条例》第十六条: at least two inspectors, so two persons. */
const isAnother: AppointmentCheck = guard("cases.two_persons", ({ leadId, secondId }: Appointment, part: string) =>
  part === "secondId" && leadId === secondId ? "same_inspector_twice" : null,
);

/** 《行政处罚法》第四十二条: persons with the qualification, here a certificate valid on the day. */
const isCertified: AppointmentCheck = guard("cases.certificate", (all: Appointment, part: "leadId" | "secondId") =>
  all.certifiedIds.includes(all[part]) ? null : "certificate_not_valid",
);

/** 《行政处罚法》第四十三条. */
const isNotRecused: AppointmentCheck = guard("cases.recused", (all: Appointment, part: "leadId" | "secondId") =>
  all.recusedIds.includes(all[part]) ? "officer_recused" : null,
);

/** What stands against two persons as a case's officers, by field; empty when nothing does. */
export function appointmentFaults(appointment: Appointment): Readonly<Record<string, CaseFault>> {
  const faults: Record<string, CaseFault> = {};
  for (const part of ["leadId", "secondId"] as const) {
    const fault = firstReason([isAnother, isNotRecused, isCertified], appointment, part);
    if (fault !== null) faults[part] = fault;
  }
  return faults;
}

/** Who names officers for several cases together, or moves a leaver's: whoever may do so case by case. */
export const movesCases = (actor: Actor): boolean =>
  actor.kind === "officer" && actor.role === "squad_leader" && actor.organKind === "inspection_body";
