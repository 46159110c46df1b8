import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const planStates = ["proposed", "returned", "approved", "withdrawn"] as const;
export type PlanState = (typeof planStates)[number];

/**
 * The life of a yearly plan of inspections, from its proposal on. One in force stays so while a change of it waits, and
 * is replaced when that is approved. One that was not approved is noted by whoever put it forward.
 */
export const planLifecycle = defineLifecycle(planStates, {
  revise: { from: ["returned"], to: "proposed" },
  giveBack: { from: ["proposed"], to: "returned" },
  approve: { from: ["proposed"], to: "approved" },
  withdraw: { from: ["proposed", "returned"], to: "withdrawn" },
  change: { from: ["approved"] },
  approveChange: { from: ["approved"] },
  dropChange: { from: ["approved"] },
  noteDrop: { from: ["approved"] },
});

export type PlanAct = keyof typeof planLifecycle.acts;

const isPlanAct = (name: string): name is PlanAct => Object.hasOwn(planLifecycle.acts, name);

export const planActsInOrder: readonly PlanAct[] = Object.keys(planLifecycle.acts).filter(isPlanAct);

export const visitStates = [
  ...(["proposed", "returned", "approved", "under_way", "recorded", "cancelled"] as const),
  "uninspected",
] as const;
export type VisitState = (typeof visitStates)[number];

/**
 * The life of one inspection of one employer. Whoever joins another checklist to it puts it before the approver
 * again; an urgent one starts first and its approval is made up afterwards, or refused where nothing was urgent, so
 * that nothing follows. One that found nobody, or no way in, ends without having inspected anything. What a second
 * phone sends after the end is kept as late.
 */
export const visitLifecycle = defineLifecycle(visitStates, {
  revise: { from: ["returned"], to: "proposed" },
  join: { from: ["proposed", "returned", "approved"], to: "proposed" },
  giveBack: { from: ["proposed"], to: "returned" },
  approve: { from: ["proposed"], to: "approved" },
  cancel: { from: ["proposed", "returned", "approved"], to: "cancelled" },
  start: { from: ["approved"], to: "under_way" },
  startUrgently: { from: ["proposed"], to: "under_way" },
  approveAfterwards: { from: ["under_way", "recorded", "uninspected"] },
  refuseApproval: { from: ["under_way", "recorded", "uninspected"] },
  answer: { from: ["under_way"] },
  photograph: { from: ["under_way"] },
  record: { from: ["under_way"], to: "recorded" },
  endUninspected: { from: ["under_way"], to: "uninspected" },
  addLate: { from: ["recorded", "uninspected"] },
  keepSigned: { from: ["recorded"] },
  strikeSigned: { from: ["recorded"] },
  noteSigningRefusal: { from: ["recorded"] },
  openCase: { from: ["recorded"] },
  declineCase: { from: ["recorded"] },
  takeBackDecline: { from: ["recorded"] },
  tellResult: { from: ["recorded"] },
  handResult: { from: ["recorded"] },
  correctHanding: { from: ["recorded"] },
  carry: { from: ["recorded"] },
});

export type VisitAct = keyof typeof visitLifecycle.acts;

/** Why an employer is visited: by the year's plan, or for a coded ground. */
export const visitGrounds = [
  "plan",
  "special_action",
  "grid_lead",
  "complaint",
  "transfer",
  "superior_order",
  "data_lead",
  "danger",
] as const;
export type VisitGround = (typeof visitGrounds)[number];

/** Grounds that a yearly cap on visits does not count. */
export const exemptGrounds = ["complaint", "transfer", "superior_order", "data_lead", "danger"] as const;

export const isExempt = (ground: VisitGround): boolean => exemptGrounds.some((each) => each === ground);

/** Why a visit cannot wait for its approval; `unspecified` of those that began before it was asked. */
export const urgencies = ["danger", "evidence", "absconding", "unspecified"] as const;
export type Urgency = (typeof urgencies)[number];

/** Those that may be given today. */
export const openUrgencies = ["danger", "evidence", "absconding"] as const satisfies readonly Urgency[];

/** Why nothing could be inspected at the door. */
export const hindrances = ["nobody_there", "refused_entry", "not_at_address", "other"] as const;
export type Hindrance = (typeof hindrances)[number];

/** States in which a visit takes no place of the employer's year: nobody inspected anything. */
export const uncountedStates = ["cancelled", "uninspected"] as const satisfies readonly VisitState[];

/** How the employer was shown who comes, by which approval and notice. */
export const noticeManners = ["code", "paper"] as const;
export type NoticeManner = (typeof noticeManners)[number];

/** Acts that are decided at the desk; the others have pages of their own. */
export const plainVisitActs = [
  ...(["revise", "join", "giveBack", "approve", "approveAfterwards", "cancel"] as const),
  ...(["strikeSigned", "noteSigningRefusal", "takeBackDecline"] as const),
] as const;
export type PlainVisitAct = (typeof plainVisitActs)[number];

/** How the result of a visit reached the employer. */
export const resultManners = ["direct", "post"] as const;
export type ResultManner = (typeof resultManners)[number];

/** How a question of the checklist is answered. */
export const verdicts = ["yes", "no", "not_applicable", "unseen"] as const;
export type Verdict = (typeof verdicts)[number];
