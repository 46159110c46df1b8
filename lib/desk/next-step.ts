import type { CaseState } from "@/lib/cases/lifecycle";
import { contestHref } from "@/lib/contests/act-links";

type Clock = {
  readonly limitKey: string;
  readonly subjectId: string;
  readonly fileKind: string;
  readonly fileId: string;
  /** What the clock runs for, and the decision that the public reads of, if it is that. */
  readonly subjectKind: string;
  readonly decisionId: string | null;
  readonly caseState: CaseState | null;
};

/** The page on which the step is done that a running clock asks for; of a clock without one, its matter's own. */
export function nextStepHref(clock: Clock): string {
  const { limitKey, fileKind, fileId, caseState } = clock;
  if (clock.subjectKind === "contest") return contestStep(clock);
  const matter = fileKind === "case" ? `/office/cases/${fileId}` : `/office/complaints/${fileId}`;
  if (limitKey === "T-INV" && caseState === "opened") return `${matter}/assignment`;
  return `${matter}${folders[limitKey]?.(clock) ?? ""}`;
}

/** A contest has pages of its own, whatever its matter is. */
const contestStep = ({ limitKey, subjectId }: Clock): string =>
  `${contestHref(subjectId)}${contestFolders[limitKey] ?? ""}`;

const contestFolders: Readonly<Record<string, string>> = { "T-REPLY-10": "/reply", "ACT-DUE": "/performance" };

/** Where a decision is made public, or put on its quarter's list; of one that nobody has judged, among the others. */
const publicPage = ({ subjectKind, decisionId }: Clock): string => {
  if (decisionId === null) return "/decisions";
  return `/decisions/${decisionId}/${subjectKind === "major" ? "major-violation" : "publication"}`;
};

/** Where a wage listing is decided; while nobody is proposed on a pay order, where that is done. */
const listingPage = ({ subjectKind, subjectId }: Clock): string =>
  subjectKind === "payOrder" ? "/wage-listings" : `/wage-listings/${subjectId}`;

const folders: Readonly<Record<string, (clock: Clock) => string>> = {
  "T-ACCEPT": () => "/acceptance",
  "TIP-CHECK": () => "/acceptance",
  "T-REJECT-2Y": () => "/non-acceptance",
  "ROUTING-DUE": () => "/routing/decision",
  "T-INV": () => "/conclusion",
  "T-DECIDE-15": () => "/decisions",
  "T-PEN-90": () => "/decisions",
  "T-HOLD-7": ({ subjectId }) => `/preservations/${subjectId}`,
  "T-DELIVER-7": () => "/deliveries",
  "T-NOTICE-30": ({ subjectId }) => `/deliveries/attempts/${subjectId}`,
  "T-REF-3D": () => "/police-referral",
  "T-REF-24H": () => "/police-referral",
  "T-REF-POLICE": () => "/police-referral",
  "T-REF-RECON": () => "/police-referral",
  "T-REF-ANSWER": () => "/police-referral",
  "T-REF-SUPERVISE": () => "/police-referral",
  "T-REF-GOODS": () => "/police-referral",
  "T-REPLY-10": ({ subjectId }) => `/enforcement/${subjectId}/reviews`,
  "T-COURT-REVIEW": ({ subjectId }) => `/enforcement/${subjectId}/court`,
  "T-PUBLISH-7": publicPage,
  "T-WITHDRAW-3": publicPage,
  "T-UP-10": () => "/decisions",
  "T-MAJOR-CHECK-15": publicPage,
  "T-LIST-DECIDE-20": listingPage,
  "T-LIST-REMOVE-15": listingPage,
  "T-LIST-OFF-10": listingPage,
  "T-LIST-CHECK-5": () => "/wage-listings",
  "ORDER-ITEM": () => "/orders",
  "INSTRUCTION-DUE": ({ subjectId }) => `/instructions/${subjectId}`,
  "CORRECT-BY": ({ subjectId }) => `/enforcement/${subjectId}/correction`,
  "PERFORM-DUE": ({ subjectId }) => `/enforcement/${subjectId}`,
  "INSTALMENT-DUE": ({ subjectId }) => `/enforcement/${subjectId}`,
  "INQUIRY-DUE": ({ subjectId }) => `/inquiries/notices/${subjectId}`,
};
