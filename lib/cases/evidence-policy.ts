import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type ExhibitUse, wordsOfUse } from "./evidence-labels";

export type ExhibitFacts = { readonly isStruck: boolean; readonly uses: readonly ExhibitUse[] };

export type ExhibitRefusal = "exhibit_struck" | `exhibit_used:${string}`;

type Check = (exhibit: ExhibitFacts) => ExhibitRefusal | null;

const stands: Check = guard("cases.exhibit_stands", ({ isStruck }: ExhibitFacts) =>
  isStruck ? "exhibit_struck" : null,
);

/** What was found or decided on an exhibit must be answered for with it. */
const isUnused: Check = guard("cases.exhibit_unused", ({ uses }: ExhibitFacts): ExhibitRefusal | null =>
  uses.length > 0 ? `exhibit_used:${uses.map(wordsOfUse).join("、")}` : null,
);

/** Why the exhibit cannot be struck now, whoever asks; null when it can. */
export const exhibitStrikeRefusal: Check = (exhibit) => firstReason([stands, isUnused], exhibit);

/** Why nothing can be stated anew of the exhibit. */
export const exhibitRestateRefusal: Check = (exhibit) => stands(exhibit);

/** What was struck is opened by the leader of the squad of the case alone: it may show whom nobody may know. */
export const opensStruck: (actor: Actor, organIds: readonly string[]) => boolean = (actor, organIds) =>
  struckReadingRefusal(actor, organIds) === null;

const struckReadingRefusal = guard(
  "cases.struck_exhibit",
  (actor: Actor, organIds: readonly string[]): "not_your_post" | null =>
    actor.kind === "officer" && actor.role === "squad_leader" && organIds.includes(actor.organId)
      ? null
      : "not_your_post",
);
