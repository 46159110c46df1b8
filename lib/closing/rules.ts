import type { CaseFacts } from "@/lib/cases/policy";
import type { DecisionOutcome } from "@/lib/decisions/outcomes";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { OrderItemState, OrderState } from "@/lib/orders/lifecycle";
import type { ClosingGround } from "./lifecycle";
import { type Lack, proofsOf } from "./proofs";

type ItemOutcome = {
  readonly ordinal: number;
  readonly state: OrderItemState;
  /** It orders money of which the ledger has no row, and which no decision in force orders. */
  readonly isUntold: boolean;
};

export type OrderOutcome = {
  readonly id: string;
  readonly number: string | null;
  readonly state: OrderState;
  /** Day on which it was served by rule; null while no delivery of it is recorded as served. */
  readonly servedOn: LegalDate | null;
  readonly items: readonly ItemOutcome[];
};

/** A finding by its place in the case and by what it breaks. */
export type UntreatedFinding = { readonly ordinal: number; readonly title: string };

/** What stands in the case when it is to end. */
export type ClosingFacts = {
  readonly kase: CaseFacts;
  /** Everyone who holds the case today, with or without a certificate valid today. */
  readonly holderIds: readonly string[];
  readonly orders: readonly OrderOutcome[];
  /** Proceedings toward a decision that were not taken back. */
  readonly decisions: readonly DecisionOutcome[];
  /** What papers of the case say differently and nobody has explained. */
  readonly disagreements: number;
  /** Whether a referral to the police is under way. */
  readonly isReferralPending: boolean;
  /** Preservations of evidence in which something is still to be done. */
  readonly openPreservations: readonly { readonly number: string | null }[];
  /** Findings that are not withdrawn. */
  readonly findings: number;
  /** Those of them that go on, or that were found, reported or complained of within two years. */
  readonly findingsInTime: number;
  /** Findings in time of which nothing has come, neither order, decision nor referral (《条例》第十八条). */
  readonly untreatedFindings: readonly UntreatedFinding[];
  /** Exhibits and inquiry records. */
  readonly gathered: number;
  /** The first of the workers' rows on which money is still owed. */
  readonly openClaims: readonly { readonly workerName: string; readonly item: string; readonly openFen: number }[];
  /** The same, as far as neither an order nor a decision names them. */
  readonly unorderedClaims: ClosingFacts["openClaims"];
  /** Decisions whose enforcement a court has taken, or the head has ended for good. */
  readonly handedOn: readonly { readonly decisionId: string }[];
  /** Whether the police have filed a matter of the case, whatever came of it later but an end without a penalty. */
  readonly isPoliceFiled: boolean;
  /** Lines of the case's complaints that its ledger does not hold yet. */
  readonly linesOutsideLedger: number;
};

/** One thing that is missing, and where: the order by its number, the item or the finding, the worker and the sum. */
export type Missing = {
  readonly lack: Lack;
  readonly order?: string | null;
  readonly item?: number;
  readonly finding?: UntreatedFinding;
  readonly claim?: { readonly workerName: string; readonly item: string; readonly openFen: number };
};

/**
 * Every proof that is missing for ending a case on this ground, in the order of its list; empty when it may
 * end. The page shows the list, the command refuses by its first line. Lateness is not on it.
 */
export const closingRefusal = (facts: ClosingFacts, ground: ClosingGround): readonly Missing[] =>
  proofsOf[ground].flatMap((lack) => missingOf[lack](facts) ?? []);

type Check = (facts: ClosingFacts) => readonly Missing[] | null;

const whole = (lack: Lack, isMissing: boolean): readonly Missing[] => (isMissing ? [{ lack }] : []);

const issued = ({ orders }: ClosingFacts) => orders.filter(({ state }) => state === "issued");

const ofOrders = (lack: Lack, orders: readonly Pick<OrderOutcome, "number">[]): readonly Missing[] =>
  orders.map(({ number }) => ({ lack, order: number }));

const decided = (decisions: readonly DecisionOutcome[]) => decisions.filter(({ state }) => state === "decided");

/** Of the decisions that were made, those that lack it. */
const ofDecided =
  (lack: Lack, lacksIt: (decision: DecisionOutcome) => boolean) =>
  ({ decisions }: ClosingFacts): readonly Missing[] =>
    ofOrders(
      lack,
      decided(decisions).filter((decision) => lacksIt(decision)),
    );

const ofItems = (
  lack: Lack,
  facts: ClosingFacts,
  states: readonly OrderItemState[],
  lacksIt: (item: ItemOutcome) => boolean = () => true,
): readonly Missing[] =>
  issued(facts).flatMap(({ number, items }) =>
    items
      .filter((item) => states.includes(item.state) && lacksIt(item))
      .map(({ ordinal }) => ({ lack, order: number, item: ordinal })),
  );

const missingOf: Readonly<Record<Lack, Check>> = {
  papers_disagree: guard("closing.papers_disagree", ({ disagreements }: ClosingFacts) =>
    whole("papers_disagree", disagreements > 0),
  ),
  case_suspended: guard("closing.case_suspended", ({ kase }: ClosingFacts) =>
    whole("case_suspended", kase.isSuspended),
  ),
  closing_two_officers: guard("closing.two_officers", ({ holderIds }: ClosingFacts) =>
    whole("closing_two_officers", holderIds.length < 2),
  ),
  order_undecided: guard("closing.order_undecided", ({ orders }: ClosingFacts) => {
    const waiting = orders.filter(({ state }) => state === "proposed" || state === "returned");
    return ofOrders("order_undecided", waiting);
  }),
  no_order_issued: guard("closing.no_order_issued", (facts: ClosingFacts) =>
    whole("no_order_issued", issued(facts).length === 0),
  ),
  order_undelivered: guard("closing.order_undelivered", (facts: ClosingFacts) => {
    const undelivered = issued(facts).filter(({ servedOn }) => servedOn === null);
    return ofOrders("order_undelivered", undelivered);
  }),
  item_unchecked: guard("closing.item_unchecked", (facts: ClosingFacts) =>
    ofItems("item_unchecked", facts, ["open", "proof_submitted"]),
  ),
  item_defied: guard("closing.item_defied", (facts: ClosingFacts) => ofItems("item_defied", facts, ["defied"])),
  /** A fine that was paid for it leaves the workers unpaid. */
  ordered_money_untold: guard("closing.ordered_money_untold", (facts: ClosingFacts) =>
    ofItems("ordered_money_untold", facts, ["defied"], ({ isUntold }) => isUntold),
  ),
  claims_outside_ledger: guard("closing.claims_outside_ledger", ({ linesOutsideLedger }: ClosingFacts) =>
    whole("claims_outside_ledger", linesOutsideLedger > 0),
  ),
  /** What was ordered to be paid is corrected when it has reached each worker. */
  claim_open: guard("closing.claim_open", ({ openClaims }: ClosingFacts) =>
    openClaims.map((claim) => ({ lack: "claim_open" as const, claim })),
  ),
  correction_not_shown: guard("closing.correction_not_shown", ({ gathered }: ClosingFacts) =>
    whole("correction_not_shown", gathered === 0),
  ),
  nothing_gathered: guard("closing.nothing_gathered", ({ gathered }: ClosingFacts) =>
    whole("nothing_gathered", gathered === 0),
  ),
  finding_stands: guard("closing.finding_stands", ({ findings }: ClosingFacts) =>
    whole("finding_stands", findings > 0),
  ),
  no_finding: guard("closing.no_finding", ({ findings }: ClosingFacts) => whole("no_finding", findings === 0)),
  /** 《条例》第二十条: only what nobody found or told of within two years is not dealt with any more. */
  finding_in_time: guard("closing.finding_in_time", ({ findingsInTime }: ClosingFacts) =>
    whole("finding_in_time", findingsInTime > 0),
  ),
  decision_pending: guard("closing.decision_pending", ({ decisions }: ClosingFacts) =>
    ofOrders(
      "decision_pending",
      decisions.filter(({ state }) => state !== "decided"),
    ),
  ),
  no_decision: guard("closing.no_decision", ({ decisions }: ClosingFacts) =>
    whole(
      "no_decision",
      decided(decisions).every(({ isInForce }) => !isInForce),
    ),
  ),
  decision_undelivered: guard(
    "closing.decision_undelivered",
    ofDecided("decision_undelivered", ({ servedOn }) => servedOn === null),
  ),
  decision_unperformed: guard(
    "closing.decision_unperformed",
    ofDecided("decision_unperformed", ({ isPerformed }) => !isPerformed),
  ),
  nothing_handed_on: guard("closing.nothing_handed_on", ({ handedOn }: ClosingFacts) =>
    whole("nothing_handed_on", handedOn.length === 0),
  ),
  /** 《行政强制法》第四十条、第五十六条: what is not done is another's to enforce, or nobody's any more. */
  decision_not_handed_on: guard("closing.decision_not_handed_on", (facts: ClosingFacts) => {
    const ids = facts.handedOn.map(({ decisionId }) => decisionId);
    return ofDecided("decision_not_handed_on", ({ id, isPerformed }) => !isPerformed && !ids.includes(id))(facts);
  }),
  police_not_filed: guard("closing.police_not_filed", ({ isPoliceFiled }: ClosingFacts) =>
    whole("police_not_filed", !isPoliceFiled),
  ),
  claim_unordered: guard("closing.claim_unordered", ({ unorderedClaims }: ClosingFacts) =>
    unorderedClaims.map((claim) => ({ lack: "claim_unordered" as const, claim })),
  ),
  /**
   * What imposes something stands on facts: the case is neither rescinded nor another organ's while it is in force. One
   * not to punish is the end of a case that was decided by it.
   */
  decision_in_force: guard("closing.decision_in_force", (facts: ClosingFacts) =>
    ofDecided(
      "decision_in_force",
      ({ kind, isInForce }) => isInForce && (kind !== "no_penalty" || facts.kase.state === "decided"),
    )(facts),
  ),
  /** 《行政处罚法》第五十二条第三款、第七十一条: on record, and the money with the bank. */
  spot_penalty_open: guard(
    "closing.spot_penalty_open",
    ofDecided("spot_penalty_open", ({ isFollowedUp }) => !isFollowedUp),
  ),
  referral_pending: guard("closing.referral_pending", ({ isReferralPending }: ClosingFacts) =>
    whole("referral_pending", isReferralPending),
  ),
  /** 《行政处罚法》第五十六条: of what is held something is decided, before nobody can decide any more. */
  preservation_open: guard("closing.preservation_open", ({ openPreservations }: ClosingFacts) =>
    ofOrders("preservation_open", openPreservations),
  ),
  /** 《条例》第十八条: each violation that was found has an outcome of its own. */
  finding_untreated: guard("closing.finding_untreated", ({ untreatedFindings }: ClosingFacts) =>
    untreatedFindings.map((finding) => ({ lack: "finding_untreated" as const, finding })),
  ),
  order_in_force: guard("closing.order_in_force", (facts: ClosingFacts) => ofOrders("order_in_force", issued(facts))),
};
