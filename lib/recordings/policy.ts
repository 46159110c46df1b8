import type { Actor } from "@/lib/auth/actor";
import { type CaseFacts, type CaseRefusal, caseActRefusal } from "@/lib/cases/policy";
import { addHours, type LegalDate, legalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";

export type RecordingRefusal = CaseRefusal | "recording_kept" | "recording_explained" | "recording_struck";

/** Faults of single fields that only a command can see. */
export type RecordingFault =
  | "recording_ends_first"
  | "recording_too_long"
  | "recording_in_future"
  | "recording_before_step";

/** What stands against one step already. */
export type Standing = { readonly recorded: number; readonly isExplained: boolean };

/** Recordings are entered, and struck, by who gathers the evidence of the case. */
export const entryRefusal = (actor: Actor, kase: CaseFacts): CaseRefusal | null =>
  caseActRefusal(actor, kase, "gather");

/** One reason for a step without a recording, and none beside a recording. */
export const explainRefusal = guard(
  "recordings.explain",
  ({ recorded, isExplained }: Standing): RecordingRefusal | null => {
    if (recorded > 0) return "recording_kept";
    return isExplained ? "recording_explained" : null;
  },
);

/** A step of which it was said that there is no recording has one only when that was struck. */
export const keepRefusal = guard("recordings.keep", ({ isExplained }: Standing): RecordingRefusal | null =>
  isExplained ? "recording_explained" : null,
);

type Span = { readonly startedAt: Date; readonly endedAt: Date };

/** The product's number: what runs longer is entered in parts, and an end before its start was mistyped. */
export const LONGEST_HOURS = 12;

/**
 * Why a film of a step cannot have run so: it begins on the step's day or later, ends after it began, within twelve
 * hours, and by now.
 */
export const spanFault = guard(
  "recordings.span",
  ({ startedAt, endedAt }: Span, since: LegalDate, now: Date): RecordingFault | null => {
    if (endedAt <= startedAt) return "recording_ends_first";
    if (endedAt > addHours(startedAt, LONGEST_HOURS)) return "recording_too_long";
    if (endedAt > now) return "recording_in_future";
    return legalDate(startedAt) < since ? "recording_before_step" : null;
  },
);
