import "server-only";
import { and, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accounts, employers } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import { enqueue, type Message } from "./enqueue";
import type { MessageKind } from "./payloads";

type ToEmployers<Kind extends MessageKind> = Omit<Message<Kind>, "accountId" | "address" | "dedupeKey"> & {
  readonly employerIds: readonly string[];
  readonly dedupeKey: string;
};

const file = alias(employers, "file");

/** Writes one message to each confirmed user of these employers; a second with the same key is not written. */
export async function tellEmployerUsers<Kind extends MessageKind>(
  ctx: Context,
  { employerIds, dedupeKey, ...message }: ToEmployers<Kind>,
): Promise<number> {
  if (employerIds.length === 0) return 0;
  // A matter, and an account, may name a file that was merged into another: it is one employer.
  const standing = ctx.db
    .select({ id: sql<string>`coalesce(${employers.mergedIntoId}, ${employers.id})` })
    .from(employers)
    .where(inArray(employers.id, [...employerIds]));
  const files = ctx.db
    .select({ id: file.id })
    .from(file)
    .where(or(inArray(file.id, standing), inArray(file.mergedIntoId, standing)));
  const users = await ctx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(inArray(accounts.employerId, files), isNotNull(accounts.employerConfirmedAt), isNull(accounts.disabledAt)),
    );
  for (const { id } of users) await enqueue(ctx, { ...message, accountId: id, dedupeKey: `${dedupeKey}:${id}` });
  return users.length;
}
