import { createHash } from "node:crypto";

export type ChainedEvent = {
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly act: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly about: readonly string[];
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly particulars: unknown;
  readonly previousHash: string;
};

export const GENESIS = "0".repeat(64);

/** SHA-256, hex, over the event's canonical form: JSON with sorted keys and instants as ISO text. */
export function eventHash(event: ChainedEvent): string {
  return createHash("sha256")
    .update(canonical({ ...event, at: event.at.toISOString() }))
    .digest("hex");
}

/** JSON with sorted keys and nothing that JSON cannot carry: equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
