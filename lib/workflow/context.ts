import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";

/** One entry of the timeline and audit, as a command hands it in; written when the transaction ends. */
export type EventEntry = {
  readonly act: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  /** Files in whose timeline the act stands beside its subject's own: case, complaint, employer. */
  readonly about?: readonly (string | null | undefined)[];
  readonly from?: string | null;
  readonly to?: string | null;
  /** Ids, field names, dates and amounts; never names of informants, identifiers or secrets. */
  readonly particulars?: Readonly<Record<string, unknown>>;
};

/** What every command gets: its transaction, who acts, and the instant that counts as now. */
export type Context<A extends Actor = Actor> = {
  readonly db: Tx;
  readonly actor: A;
  readonly now: Date;
  /** Adds an event to those that are written, in order, at the end of the transaction. */
  readonly record: (entry: EventEntry) => void;
};
