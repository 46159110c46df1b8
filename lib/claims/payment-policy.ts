import type { Actor } from "@/lib/auth/actor";
import { type CaseFacts, type CaseRefusal, caseActRefusal, casePostRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { isCaseOpen, type OrderRefusal } from "@/lib/orders/policy";
import { type PaymentProofAct, type PaymentProofState, paymentProofLifecycle } from "./lifecycle";

export type PaymentRefusal =
  | OrderRefusal
  | "payment_file_missing"
  | "own_payment_proof"
  | "payment_files_too_many"
  | "payment_taken_back"
  | "nothing_to_take_back";

/** What the rules of handing in proof of payment look at. */
export type PayingFacts = {
  readonly employerId: string;
  /** Files that this actor has uploaded for the case and not yet sent. */
  readonly unsentFiles: number;
  readonly kase: CaseFacts;
};

/** Where a court goes on with the enforcement, the organ's inspectors still book what it has handed to workers. */
const isHandedOnTo = (actor: Actor, { isHandedOn }: CaseFacts): boolean => isHandedOn && actor.kind === "officer";

const bookRefusal = (actor: Actor, kase: CaseFacts): CaseRefusal | null =>
  kase.isHandedOn ? casePostRefusal(actor, kase, "followUp") : caseActRefusal(actor, kase, "gather");

type PayingCheck = (actor: Actor, facts: PayingFacts) => PaymentRefusal | null;

const isPayingOpen: PayingCheck = guard("payments.case_open", (actor: Actor, { kase }: PayingFacts) =>
  isCaseOpen(kase) || isHandedOnTo(actor, kase) ? null : "case_not_open",
);

const mayHandIn: PayingCheck = guard("payments.post", (actor: Actor, { employerId, kase }: PayingFacts) => {
  if (actor.kind === "officer") return bookRefusal(actor, kase);
  return actor.kind === "employer" && actor.files.includes(employerId) ? null : "not_your_post";
});

/** An officer may enter what was handed in on paper; the employer's own proof carries at least one file. */
const hasFile: PayingCheck = guard("payments.file", (actor: Actor, { unsentFiles }: PayingFacts) =>
  actor.kind === "employer" && unsentFiles === 0 ? "payment_file_missing" : null,
);

/** Why this actor may not hand in proof of payment now; null when they may. */
export const payingRefusal: PayingCheck = (actor, facts) =>
  firstReason([isPayingOpen, mayHandIn, hasFile], actor, facts);

/** What the rules of judging a proof look at beside its row. */
export type ProofFacts = {
  readonly state: PaymentProofState;
  readonly submittedBy: string;
  readonly kase: CaseFacts;
};

type ProofCheck = (actor: Actor, proof: ProofFacts, act: PaymentProofAct) => PaymentRefusal | null;

const isOpenFromState: ProofCheck = guard(
  "payment_proofs.state",
  (_actor: Actor, proof: ProofFacts, act: PaymentProofAct) =>
    paymentProofLifecycle.next(proof.state, act) === null ? "illegal_transition" : null,
);

const caseIsOpen: ProofCheck = guard("payment_proofs.case_open", (actor: Actor, { kase }: ProofFacts) =>
  isCaseOpen(kase) || isHandedOnTo(actor, kase) ? null : "case_not_open",
);

const holdsCase: ProofCheck = guard("payment_proofs.post", (actor: Actor, { kase }: ProofFacts) =>
  bookRefusal(actor, kase),
);

/** Who handed the proof in, for whomever, does not judge it; that a payment did not come is said by any of the two. */
const judgesOthers: ProofCheck = guard("payment_proofs.separation", (actor: Actor, { submittedBy }: ProofFacts, act) =>
  act !== "correct" && actor.kind === "officer" && actor.id === submittedBy ? "own_payment_proof" : null,
);

/** What was taken back once stays so; what stands in its place may be taken back again. */
export const correctionRefusal = guard(
  "payments.stands",
  ({ reopenedOn }: { readonly reopenedOn: LegalDate | null }): PaymentRefusal | null =>
    reopenedOn === null ? null : "payment_taken_back",
);

/** Why this actor may not do this act on this proof now; null when they may. */
export const paymentProofRefusal: ProofCheck = (actor, proof, act) =>
  firstReason([isOpenFromState, caseIsOpen, holdsCase, judgesOthers], actor, proof, act);
