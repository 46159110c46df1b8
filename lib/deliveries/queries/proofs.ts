import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, deliveryProofs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { now } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import { deliveryDeskRefusal } from "../policy";
import { deliveryScope } from "../scope";
import { caseForDelivery } from "./servable-paper";

/** Cases, visible to this actor, in which the file is a proof of a delivery or a signed address confirmation. */
export async function casesHoldingProof(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .select({ id: cases.id })
    .from(deliveryProofs)
    .innerJoin(cases, eq(cases.id, deliveryProofs.caseId))
    .where(and(eq(deliveryProofs.fileId, fileId), deliveryScope(actor)));
  return rows.map(({ id }) => id);
}

/** Why the actor may not add proofs in a case, asked before a byte of an upload is received. */
export async function assertMayDeliver(actor: Actor, caseId: string): Promise<void> {
  const kase = await caseForDelivery(db(), actor, caseId);
  if (!kase) throw notFound();
  const { officerIds } = await caseFacts(db(), kase, now());
  const reason = deliveryDeskRefusal(actor, { caseState: kase.state, officerIds });
  if (reason !== null) throw refused(reason);
}
