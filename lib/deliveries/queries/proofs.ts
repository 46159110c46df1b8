import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { deliveryProofs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import { type MatterRef, matterNamed } from "../matter";
import { deskRefusal } from "./circumstances";
import { matterFor } from "./matter";

/** The matter, if visible to this actor, for which the file proves a delivery or is a signed address confirmation. */
export async function mattersHoldingProof(actor: Actor, fileId: string): Promise<readonly string[]> {
  const [row] = await db().select().from(deliveryProofs).where(eq(deliveryProofs.fileId, fileId));
  const matter = row && (await matterFor(db(), actor, matterNamed(row)));
  return matter ? [matter.id] : [];
}

/** Why the actor may not add proofs for a matter, asked before a byte of an upload is received. */
export async function assertMayDeliver(actor: Actor, ref: MatterRef): Promise<void> {
  const matter = await matterFor(db(), actor, ref);
  if (!matter) throw notFound();
  const reason = await deskRefusal(db(), actor, matter, now());
  if (reason !== null) throw refused(reason);
}
