import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";

export type EmployerRefusal =
  | "not_your_post"
  | "has_credit_code"
  | "merged_already"
  | "merge_with_itself"
  | "has_aliases"
  | "not_merged"
  | "already_ended";

/** Faults of single fields that only a command can see. */
export type EmployerFault =
  | "nothing_confirmed"
  | "ends_before_it_began"
  | "ends_in_future"
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

type Dated = { readonly sinceOn: LegalDate; readonly untilOn: LegalDate | null };

/** Why a dated part of a file may not be changed or ended: who keeps the register may, while the part stands. */
export const partRefusal = (actor: Actor, { untilOn }: Pick<Dated, "untilOn">): EmployerRefusal | null =>
  keepRefusal(actor) ?? (untilOn === null ? null : "already_ended");

/** What stands against a day as the last of something that began; null when nothing does. */
export function endFault({ sinceOn }: Pick<Dated, "sinceOn">, untilOn: LegalDate, today: LegalDate) {
  if (untilOn < sinceOn) return "ends_before_it_began" as const;
  return untilOn > today ? ("ends_in_future" as const) : null;
}

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
