import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";

export type EmployerRefusal =
  | "not_your_post"
  | "has_credit_code"
  | "merged_already"
  | "merge_with_itself"
  | "has_aliases"
  | "not_merged";

/** Faults of single fields that only a command can see. */
export type EmployerFault =
  | "nothing_confirmed"
  | "credit_code_taken"
  | "employer_unknown"
  | "region_not_yours"
  | "LENGTH"
  | "ALPHABET"
  | "FORMAT"
  | "CHECK";

const keepers = ["inspector", "squad_leader", "assistant", "filing_reviewer"];

/** Who keeps the register: collecting and confirming facts is no act of enforcement, so assistants may. */
export const keepRefusal = guard("employers.keep", (actor: Actor): EmployerRefusal | null =>
  actor.kind === "officer" && keepers.includes(actor.role) ? null : "not_your_post",
);

/** Merging files moves matters between them: the head of the inspection body decides. */
export const mergeRefusal = guard("employers.merge", (actor: Actor): EmployerRefusal | null =>
  actor.kind === "officer" && actor.role === "squad_leader" && actor.organKind === "inspection_body"
    ? null
    : "not_your_post",
);

/** The employer that a decision would be made upon: its credit code, or that of the file it was merged into. */
export type KeyedEmployer = { readonly creditCode: string | null };

/** A provisional key serves until a decision; nothing is decided upon an employer whose credit code is not known. */
export const decisionKeyRefusal = guard("employers.decision_key", ({ creditCode }: KeyedEmployer) =>
  creditCode === null ? ("employer_unkeyed" as const) : null,
);
