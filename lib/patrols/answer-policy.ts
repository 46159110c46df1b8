import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";

/** Faults that only a command can see. */
export type AnswerFault =
  | "queue_of_another"
  | "question_unknown"
  | "photos_too_many"
  | "conflict_waits"
  | "conflict_settled"
  | "finding_without_facts"
  | "nothing_answered";

/** What one account wrote on a device, no other sends, whoever is signed in there now. */
export const queueRefusal = guard(
  "patrols.queue_owner",
  (actor: Actor, { accountId }: { readonly accountId: string }): AnswerFault | null =>
    actor.kind === "officer" && actor.id === accountId ? null : "queue_of_another",
);

type Checklist = {
  readonly answered: number;
  readonly conflicts: number;
  /** Questions answered 否 of which nothing is said. */
  readonly silentFindings: number;
};

/** A record is made of a checklist whose answers stand, each finding with its facts. */
export const checklistRefusal = guard(
  "patrols.checklist",
  ({ answered, conflicts, silentFindings }: Checklist): AnswerFault | null => {
    if (conflicts > 0) return "conflict_waits";
    if (answered === 0) return "nothing_answered";
    return silentFindings > 0 ? "finding_without_facts" : null;
  },
);
