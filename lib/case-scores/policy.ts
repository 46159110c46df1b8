import { type Actor, isSquadLeader } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import type { VetoCode } from "./items";

/** A veto that stands against the file, as the reason for which it does not go before the reviewer. */
export type VetoRefusal = `veto_${VetoCode}`;

export const vetoReason = (code: VetoCode): VetoRefusal => `veto_${code}`;

export type StandardRefusal = "standard_not_your_post" | "standard_not_your_region" | "standard_not_later";

export type MarkRefusal = "marks_not_your_post" | "marks_not_your_organ" | "marks_own_case" | "marks_merged_case";

type StandardFacts = {
  readonly regionCode: string;
  readonly validFrom: LegalDate;
  /** From when the region's last standard holds; null before the first. */
  readonly lastFrom: LegalDate | null;
};

type StandardCheck = (actor: Actor, standard: StandardFacts) => StandardRefusal | null;

const setsStandards = guard("case_scores.post", (actor: Actor): StandardRefusal | null =>
  actor.kind === "officer" && actor.role === "administrator" ? null : "standard_not_your_post",
);

const isOwnRegion: StandardCheck = guard("case_scores.region", (actor: Actor, { regionCode }: StandardFacts) =>
  actor.kind === "officer" && regionCode.startsWith(actor.regionCode) ? null : "standard_not_your_region",
);

/** What has held is not changed after the fact: a standard follows the one before it. */
const followsLast: StandardCheck = guard("case_scores.later", (_actor: Actor, standard: StandardFacts) =>
  standard.lastFrom !== null && standard.validFrom <= standard.lastFrom ? "standard_not_later" : null,
);

/** Why this actor sets no standards at all; null for who keeps the local settings. */
export const standardsRefusal = (actor: Actor): StandardRefusal | null => setsStandards(actor);

/** Why this actor may not set this standard: kept by the administrator for the organ's own region and below. */
export const standardRefusal: StandardCheck = (actor, standard) =>
  firstReason([(one: Actor) => setsStandards(one), isOwnRegion, followsLast], actor, standard);

export type MarkFacts = {
  /** The organ in whose name the case is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  readonly everHeldIds: readonly string[];
  readonly isMerged: boolean;
};

type MarkCheck = (actor: Actor, kase: MarkFacts) => MarkRefusal | null;

const judgesFiles: MarkCheck = guard("case_scores.judge", (actor: Actor) =>
  isSquadLeader(actor) || (actor.kind === "officer" && actor.role === "legal_reviewer") ? null : "marks_not_your_post",
);

const isOfOrgan: MarkCheck = guard("case_scores.organ", (actor: Actor, { organIds }: MarkFacts) =>
  actor.kind === "officer" && organIds.includes(actor.organId) ? null : "marks_not_your_organ",
);

/** Nobody judges a file of their own. */
const judgesOthers: MarkCheck = guard("case_scores.own_case", (actor: Actor, { everHeldIds }: MarkFacts) =>
  actor.kind === "officer" && everHeldIds.includes(actor.id) ? "marks_own_case" : null,
);

/** What was merged goes on in the file of the other case. */
const isItsOwn: MarkCheck = guard("case_scores.merged", (_actor: Actor, { isMerged }: MarkFacts) =>
  isMerged ? "marks_merged_case" : null,
);

/** Why this actor may not judge this case's file; it may be judged after the end too. */
export const markRefusal: MarkCheck = (actor, kase) =>
  firstReason([judgesFiles, isOfOrgan, judgesOthers, isItsOwn], actor, kase);
