import "server-only";
import { inArray } from "drizzle-orm";
import { accounts, deliveries, deliveryServers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lockMatter } from "../advance";
import { type MatterRef, namesOf } from "../matter";
import { type Attempt, ownFieldsOnly } from "../proofs";
import { certifiedOn } from "../queries/circumstances";
import type { Matter } from "../queries/matter";
import { servablePapersOf } from "../queries/servable-paper";
import { enterProofs } from "./enter-proofs";

export type Entry = {
  readonly matter: MatterRef;
  readonly documentId: string;
  readonly attempt: Attempt;
  readonly servers: readonly string[];
  readonly remarks: string;
};

/**
 * Enters an attempt in the register with its servers and proofs; the act that the caller advances it by
 * judges it in the same transaction. Throws `not_found` for a matter or paper that does not exist for the actor.
 */
export async function enterAttempt(ctx: Context<Officer>, entry: Entry): Promise<string> {
  const matter = await lockMatter(ctx, entry.matter);
  const paper = (await servablePapersOf(ctx.db, matter)).find(({ id }) => id === entry.documentId);
  if (!paper) throw notFound();
  const { files, ...columns } = ownFieldsOnly(entry.attempt);
  const [row] = await ctx.db
    .insert(deliveries)
    .values({
      ...columns,
      ...namesOf(matter),
      documentId: paper.id,
      recipient: paper.recipient,
      remarks: entry.remarks,
      recordedBy: ctx.actor.id,
      recordedAt: ctx.now,
    })
    .returning({ id: deliveries.id });
  if (!row) throw new Error("a delivery was not stored");
  await enterServers(ctx, row.id, matter, entry);
  await enterProofs(ctx, { deliveryId: row.id, matter, files });
  return row.id;
}

/** The servers with the certificates they carried that day; whether each had one the policy judges. */
async function enterServers(ctx: Context<Officer>, deliveryId: string, matter: Matter, { attempt, servers }: Entry) {
  const certified = await certifiedOn(ctx.db, matter, attempt.actedOn);
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
