import "server-only";
import { outbox } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import { type MessageKind, type PayloadOf, payloads } from "./payloads";

export type Message<Kind extends MessageKind> = {
  readonly kind: Kind;
  readonly payload: PayloadOf<Kind>;
  /** The account that is addressed: its inbox gets the message, its mail address a mail. */
  readonly accountId?: string;
  /** A mail address outside any account. Never an informant's: it would stand here unsealed. */
  readonly address?: string;
  /** A second message with the same key is not written. */
  readonly dedupeKey?: string;
};

/** Writes a message in the transaction of the act that causes it; it goes out after the commit, or never. */
export async function enqueue<Kind extends MessageKind>(ctx: Context, message: Message<Kind>): Promise<void> {
  const { kind, accountId, address, dedupeKey } = message;
  if (accountId === undefined && address === undefined) throw new Error(`${kind} is addressed to nobody`);
  await ctx.db
    .insert(outbox)
    .values({
      kind,
      accountId: accountId ?? null,
      address: address ?? null,
      payload: payloads[kind].parse(message.payload),
      dedupeKey: dedupeKey ?? null,
      nextAttemptAt: ctx.now,
      createdAt: ctx.now,
    })
    .onConflictDoNothing({ target: outbox.dedupeKey });
}
