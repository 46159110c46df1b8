import type { idKinds, sexes } from "@/lib/cases/inquiry-input";
import type { Topic } from "@/lib/kernel/topics";
import type { ClaimLine } from "./claim-lines";
import type { ComplaintKind, ComplaintSource } from "./lifecycle";

/** What enters the register, whoever entered it: staff, the public form, another organ's hand-off. */
export type Entry = {
  readonly kind: ComplaintKind;
  readonly source: ComplaintSource;
  readonly sourceNumber: string;
  readonly receivedOn: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string | null;
  readonly respondentName: string;
  readonly respondentPlace: string;
  readonly topics: readonly Topic[];
  readonly narrative: string;
  readonly happenedFrom: string | null;
  readonly happenedUntil: string | null;
  readonly workerCount: number;
  readonly representatives?: string;
  readonly person: {
    readonly name: string;
    readonly phone: string;
    /** Where a complainant wants to be told as well; empty when nowhere, and never kept for a tip. */
    readonly email: string;
    readonly personId: string;
    readonly address: string;
    readonly postcode?: string;
    readonly sex?: (typeof sexes)[number];
    readonly idKind?: (typeof idKinds)[number];
  };
  /** What was handed in, one thing a line. */
  readonly handedIn?: string;
  readonly remarks?: string;
  /** What whoever entered a tip would do about it. */
  readonly registrarOpinion?: string;
  readonly lines: readonly ClaimLine[];
  /** What is said to be claimed in all; the lines may name only a part. */
  readonly claimedFen?: number;
};
