import { type Actor, type OfficeRole, threePosts } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";

export const accountActs = [
  "create",
  "edit",
  "disable",
  "restore",
  "issueLink",
  "changeRole",
  "reset",
  "decideClaim",
] as const;
export type AccountAct = (typeof accountActs)[number];

export type AccountRefusal =
  | "not_your_post"
  | "own_account"
  | "one_of_three"
  | "account_disabled"
  | "account_not_disabled"
  | "already_activated"
  | "not_an_officer"
  | "same_role"
  | "holds_open_cases"
  | "holds_open_visits"
  | "no_claim_waiting"
  | "employer_not_in_register"
  | "delegation_ended";

/** Faults of single fields that only a command can see. */
export type AccountFault =
  | "notice_term_past"
  | "notice_term_taken"
  | "login_taken"
  | "organ_not_yours"
  | "certificate_taken"
  | "certificate_overlaps"
  | "region_not_below"
  | "region_parent_missing"
  | "region_taken"
  | "region_unknown"
  | "bureau_exists"
  | "no_bureau_over"
  | "prefix_taken"
  | "principal_needs_head"
  | "password_wrong"
  | "code_wrong"
  | "link_ended"
  | "paper_unknown"
  | "paper_of_another"
  | "asked_too_often"
  | "setup_code_wrong"
  | "deputy_not_of_organ"
  | "principal_not_delegable"
  | "delegation_past"
  | "delegation_too_long"
  | "delegation_overlaps";

export type AccountFacts = {
  readonly id: string;
  readonly kind: "officer" | "employer";
  readonly role: OfficeRole | null;
  readonly isDisabled: boolean;
  readonly isActivated: boolean;
  /** Cases that are not ended and of which the account is an officer today. */
  readonly openCases: number;
  /** Visits that are planned or under way and of which the account is an inspector. */
  readonly openVisits: number;
  readonly claimedCreditCode: string | null;
  readonly isConfirmed: boolean;
  /** What the act would make of the account, where it changes its post. */
  readonly becomes?: { readonly role?: OfficeRole; readonly movesOrgan?: boolean };
};

/** 三员: three posts that check each other and that one person never holds together. */
const isOfThree = (role: OfficeRole | null | undefined): boolean => threePosts.some((post) => post === role);

/**
 * Who may do what with an account. The administrator makes and ends accounts, the security administrator
 * gives posts and takes back a password, the auditor only reads, an inspector confirms an employer's user.
 */
const posts: Readonly<Record<AccountAct, readonly OfficeRole[]>> = {
  create: ["administrator"],
  edit: ["administrator"],
  disable: ["administrator"],
  restore: ["administrator"],
  issueLink: ["administrator", "security_administrator"],
  changeRole: ["security_administrator"],
  reset: ["security_administrator"],
  decideClaim: ["inspector", "squad_leader"],
};

type Check = (actor: Actor, account: AccountFacts, act: AccountAct) => AccountRefusal | null;

/** The pages of accounts are for the three posts. */
export const mayReadAccounts = (actor: Actor): boolean => actor.kind === "officer" && isOfThree(actor.role);

export const mayDecideClaims = (actor: Actor): boolean =>
  actor.kind === "officer" && posts.decideClaim.includes(actor.role);

export const mayCreateAccounts = (actor: Actor): boolean =>
  actor.kind === "officer" && posts.create.includes(actor.role);

const holdsPost: Check = guard("accounts.post", (actor: Actor, _account: AccountFacts, act: AccountAct) =>
  actor.kind === "officer" && posts[act].includes(actor.role) ? null : "not_your_post",
);

const isAnother: Check = guard("accounts.own", (actor: Actor, account: AccountFacts) =>
  actor.kind === "officer" && actor.id === account.id ? "own_account" : null,
);

/** The administrator neither makes nor unmakes any of the three: that takes the security administrator as well. */
const keepsThreeApart: Check = guard("accounts.three", (_actor: Actor, account: AccountFacts, act: AccountAct) => {
  if (act === "changeRole" || act === "reset" || act === "issueLink") return null;
  return isOfThree(account.role) || isOfThree(account.becomes?.role) ? "one_of_three" : null;
});

const standsSo: Check = guard("accounts.state", (_actor: Actor, account: AccountFacts, act: AccountAct) => {
  if (act === "restore") return account.isDisabled ? null : "account_not_disabled";
  if (account.isDisabled) return "account_disabled";
  if (act === "issueLink" && account.isActivated) return "already_activated";
  if (act === "changeRole" && account.becomes?.role === account.role) return "same_role";
  return null;
});

const isOfKind: Check = guard("accounts.kind", (_actor: Actor, account: AccountFacts, act: AccountAct) => {
  if (act === "edit" || act === "changeRole") return account.kind === "officer" ? null : "not_an_officer";
  if (act !== "decideClaim") return null;
  return account.kind === "employer" && account.claimedCreditCode !== null && !account.isConfirmed
    ? null
    : "no_claim_waiting";
});

/** A leaver's open cases are handed over first, so that none is left without its officer. */
const hasHandedOver: Check = guard("accounts.open_cases", (_actor: Actor, account: AccountFacts, act: AccountAct) =>
  leaves(account, act) && account.openCases > 0 ? "holds_open_cases" : null,
);

/** Nor a visit without one of its two inspectors: tasks of campaigns and rechecks belong to units, not to persons. */
const hasGivenUpVisits: Check = guard(
  "accounts.open_visits",
  (_actor: Actor, account: AccountFacts, act: AccountAct) =>
    leaves(account, act) && account.openVisits > 0 ? "holds_open_visits" : null,
);

const leaves = (account: AccountFacts, act: AccountAct): boolean =>
  act === "disable" || act === "changeRole" || account.becomes?.movesOrgan === true;

/** Why this actor may not do this act on this account now; null when they may. */
export const accountActRefusal: Check = (actor, account, act) =>
  firstReason(
    [holdsPost, isAnother, keepsThreeApart, standsSo, isOfKind, hasHandedOver, hasGivenUpVisits],
    actor,
    account,
    act,
  );

/** Who sets the numbers that a region may set for itself. */
export const settingsRefusal = guard("agencies.settings", (actor: Actor): AccountRefusal | null =>
  actor.kind === "officer" && actor.role === "administrator" ? null : "not_your_post",
);

/** A region's number of days holds for what is put up from its day on, so that no day that was told moves. */
export const noticeTermFault = guard(
  "agencies.notice_term",
  (from: LegalDate, today: LegalDate): AccountFault | null => (from < today ? "notice_term_past" : null),
);

/** The posts whose holder may let another hold them: decisions of the organ, not of a person's own qualification. */
export const delegable: readonly OfficeRole[] = ["squad_leader", "head"];

export const MOST_DELEGATED_DAYS = 60;

/** Who sets or takes back a delegation: whose post it is, or the security administrator; never a deputy. */
export const delegationRefusal = guard("agencies.delegate", (actor: Actor, principalId: string) => {
  if (actor.kind !== "officer" || actor.onBehalfOf) return "not_your_post" as const;
  if (actor.role === "security_administrator") return null;
  return actor.id === principalId && delegable.includes(actor.role) ? null : ("not_your_post" as const);
});
