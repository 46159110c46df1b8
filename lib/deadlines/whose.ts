import type { LimitKey, SetLimit } from "./limits";

/**
 * Who has to act within a limit: the organ, a party, another organ; `nobody` for bars, rights and terms of keeping.
 * `warned`: an indicative limit of the organ, past which it is warned; it is late only once the limit binds.
 */
type Whose = "organ" | "warned" | "party" | "other" | "nobody";

const whose: Readonly<Record<LimitKey | SetLimit, Whose>> = {
  "T-LIMIT-2Y": "nobody",
  "T-LIMIT-2Y-P": "nobody",
  "T-ACCEPT": "organ",
  "TIP-CHECK": "organ",
  "T-FILE": "organ",
  "T-REJECT-2Y": "organ",
  "T-INV": "organ",
  // 《行政处罚法》第六十条 gives way to other rules (另有规定), and binds only what comes to a penalty.
  "T-PEN-90": "warned",
  "T-DECIDE-15": "organ",
  "T-HOLD-7": "organ",
  "T-STATEMENT": "party",
  "T-HEAR-REQ": "party",
  "T-HEAR-NOTICE": "organ",
  "T-DELIVER-7": "organ",
  "T-NOTICE-30": "nobody",
  "T-UP-10": "organ",
  "T-WITHDRAW-3": "organ",
  "T-MAJOR-CHECK-15": "organ",
  "T-PUBLISH-7": "organ",
  "T-LIST-OBJECT-5": "party",
  "T-LIST-CHECK-5": "organ",
  "T-LIST-DECIDE-20": "organ",
  "T-LIST-3Y": "nobody",
  "T-LIST-6M": "nobody",
  "T-LIST-REMOVE-15": "organ",
  "T-LIST-OFF-10": "organ",
  "T-PAY-15": "party",
  "T-SURCHARGE": "nobody",
  "T-HANDIN-2": "organ",
  "T-DEMAND-10": "party",
  "T-COURT-3M": "organ",
  "T-COURT-ACC": "other",
  "T-COURT-RULE": "other",
  "T-COURT-REVIEW": "nobody",
  "T-SUSPEND-3Y": "nobody",
  "T-JUDGMENT-2Y": "organ",
  "T-RECON-60": "party",
  "T-REPLY-10": "organ",
  "T-RECON-DECIDE": "other",
  "T-SUE-6M": "party",
  "T-SUE-15": "party",
  "T-REF-3D": "organ",
  "T-REF-24H": "organ",
  "T-REF-POLICE": "other",
  "T-REF-RECON": "nobody",
  "T-REF-ANSWER": "other",
  "T-REF-SUPERVISE": "nobody",
  "T-REF-GOODS": "organ",
  "T-ARCHIVE": "nobody",
  "T-WAGE-LEDGER": "party",
  "T-CONTRACT-KEEP": "party",
  "ORDER-ITEM": "party",
  "CORRECT-BY": "party",
  "INQUIRY-DUE": "party",
  "SUPPLEMENT-DUE": "party",
  "ROUTING-DUE": "organ",
  "PERFORM-DUE": "party",
  "INSTALMENT-DUE": "party",
  "INSTRUCTION-DUE": "organ",
  "ACT-DUE": "organ",
};

/** The limits within which the organ has to act: of being late with one it says why. */
export const organLimits: readonly string[] = Object.entries(whose).flatMap(([key, who]) =>
  who === "organ" || who === "warned" ? [key] : [],
);

/** Those of them that only warn until they bind. */
export const indicativeLimits: readonly string[] = Object.entries(whose).flatMap(([key, who]) =>
  who === "warned" ? [key] : [],
);

type Clock = {
  readonly limitKey: string;
  readonly state: "running" | "paused" | "met" | "stopped";
  readonly dueOn: string;
  readonly endedOn: string | null;
  readonly pausedOn: string | null;
  /** Of an indicative limit, whether it binds in its case; without it, it only warns. */
  readonly binds?: boolean;
};

type Bound = Pick<Clock, "limitKey" | "binds">;

/** Whether a clock only warns: its limit is indicative, and nothing in its case has made it bind. */
export const onlyWarns = ({ limitKey, binds = false }: Bound): boolean => indicativeLimits.includes(limitKey) && !binds;

/** Whether the organ is, or was, late with what a clock counts to. A paused one stands as on the day it was paused. */
export function isOrganLate(clock: Clock, today: string): boolean {
  const { limitKey, state, dueOn, endedOn, pausedOn } = clock;
  if (!organLimits.includes(limitKey) || onlyWarns(clock)) return false;
  return (state === "running" ? today : state === "paused" ? (pausedOn ?? dueOn) : (endedOn ?? dueOn)) > dueOn;
}
