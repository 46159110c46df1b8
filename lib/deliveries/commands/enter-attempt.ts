import "server-only";
import { inArray } from "drizzle-orm";
import { accounts, deliveries, deliveryServers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lockCase } from "../advance";
import { type Attempt, ownFieldsOnly } from "../proofs";
import { certifiedOn } from "../queries/circumstances";
import { servablePapersOf } from "../queries/servable-paper";
import { enterProofs } from "./enter-proofs";

export type Entry = {
  readonly caseId: string;
  readonly documentId: string;
  readonly attempt: Attempt;
  readonly servers: readonly string[];
  readonly remarks: string;
};

/**
 * Enters an attempt in the register with its servers and proofs; the act that the caller advances it by
 * judges it in the same transaction. Throws `not_found` for a case or paper that does not exist for the actor.
 */
export async function enterAttempt(ctx: Context<Officer>, entry: Entry): Promise<string> {
  const kase = await lockCase(ctx, entry.caseId);
  if (!kase) throw notFound();
  const paper = (await servablePapersOf(ctx.db, kase)).find(({ id }) => id === entry.documentId);
  if (!paper) throw notFound();
  const { files, ...columns } = ownFieldsOnly(entry.attempt);
  const [row] = await ctx.db
    .insert(deliveries)
    .values({
      ...columns,
      caseId: kase.id,
      documentId: paper.id,
      recipient: paper.recipient,
      remarks: entry.remarks,
      recordedBy: ctx.actor.id,
      recordedAt: ctx.now,
    })
    .returning({ id: deliveries.id });
  if (!row) throw new Error("a delivery was not stored");
  await enterServers(ctx, row.id, entry);
  await enterProofs(ctx, { deliveryId: row.id, caseId: kase.id, files });
  return row.id;
}

/** The servers with the certificates they carried that day; whether each had one the policy judges. */
async function enterServers(ctx: Context<Officer>, deliveryId: string, { caseId, attempt, servers }: Entry) {
  const certified = await certifiedOn(ctx.db, caseId, attempt.actedOn);
  const people = await ctx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(inArray(accounts.id, [...servers]));
  if (people.length === 0) return;
  const rows = people.map((person) => {
    const found = certified.find(({ id }) => id === person.id);
    return { deliveryId, accountId: person.id, certificateNumber: found?.certificateNumber ?? "" };
  });
  await ctx.db.insert(deliveryServers).values(rows);
}
