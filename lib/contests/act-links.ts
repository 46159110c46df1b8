import { contestActLabels, whyNot } from "./labels";
import type { ContestAct, FollowUp } from "./lifecycle";
import type { ContestRefusal } from "./policy";

const folders: readonly (readonly [ContestAct, string])[] = [
  ["reply", "reply"],
  ["conclude", "result"],
  ["perform", "performance"],
  ["correctResult", "result-correction"],
  ["retractResult", "result-retraction"],
  ["amend", "amendment"],
  ["strike", "striking"],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (ContestRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "no_reply_waits",
  "nothing_ordered",
];

/** What waits while it is open: the rest is for who entered something wrong. */
const primary: readonly ContestAct[] = ["reply", "perform"];

export const contestHref = (id: string): string => `/office/contests/${id}`;

/** Where it is recorded that a paper, or inaction on a complaint, is contested. */
export const recordHref = {
  document: (id: string): string => `/office/contests/papers/${id}`,
  complaint: (id: string): string => `/office/contests/complaints/${id}`,
} as const;

type Target = { readonly id: string; readonly targetId: string; readonly caseId: string | null };

/** The act that a result asks for, with what it knows of the contest filled in. */
export function followUpHref(act: FollowUp, { id, targetId, caseId }: Target): string {
  switch (act) {
    case "take_back":
      return `/office/complaints/${targetId}/taking-back?contest=${id}`;
    case "revoke_listing":
      return `/office/cases/${caseId ?? ""}/wage-listings/${targetId}/revocation?contest=${id}`;
    case "undo_revocation":
      return `/office/cases/${caseId ?? ""}/decisions/${targetId}/revocation`;
    case "undo_restoration":
      return `/office/cases/${caseId ?? ""}/wage-listings/${targetId}/restoration-undone`;
    case "undo_removal":
      return `/office/cases/${caseId ?? ""}/wage-listings/${targetId}/removal-undone`;
    case "decide_removal":
      return `/office/cases/${caseId ?? ""}/wage-listings/${targetId}`;
  }
}

/** The acts of a contest's page, each with its reason when it is not open to this person now. */
export function contestActLinks(id: string, refusalOf: (act: ContestAct) => ContestRefusal | null) {
  return folders.flatMap(([act, folder]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    const href = `${contestHref(id)}/${folder}`;
    return [{ key: act, label: contestActLabels[act], href, refusal: whyNot(reason), primary: primary.includes(act) }];
  });
}

type Done = {
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  /** Of an entry of a quarter's list. */
  readonly decisionId?: string | null;
};

/** Where an act that was done upon a result is read; null where its file is all there is. */
export function doneHref({ subjectKind, subjectId, decisionId }: Done, caseId: string | null): string | null {
  if (subjectId === null) return null;
  if (subjectKind === "complaint") return `/office/complaints/${subjectId}`;
  if (subjectKind === "contest") return contestHref(subjectId);
  if (caseId === null) return null;
  const kase = `/office/cases/${caseId}`;
  if (subjectKind === "enforcement") return `${kase}/enforcement/${subjectId}`;
  if (subjectKind === "wageListing") return `${kase}/wage-listings/${subjectId}`;
  if (subjectKind === "decision") return `${kase}/decisions/${subjectId}`;
  if (subjectKind === "order") return `${kase}/orders/${subjectId}`;
  if (subjectKind === "major" && decisionId) return `${kase}/decisions/${decisionId}/major-violation`;
  if (subjectKind === "revocation" || subjectKind === "publication") return `${kase}/decisions`;
  return kase;
}
