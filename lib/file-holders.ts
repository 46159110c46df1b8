import "server-only";
import type { Actor } from "./auth/actor";
import { campaignsHoldingFile } from "./campaigns/queries/holding";
import { casesHoldingFile } from "./cases/queries/evidence";
import { casesHoldingPayment } from "./claims/queries/payment-proofs";
import { complaintsHoldingPhoto } from "./complaints/queries/photos";
import { mattersHoldingProof } from "./deliveries/queries/proofs";
import { ordersHoldingFile } from "./orders/queries/proving";
import { leadsHoldingFile } from "./patrols/queries/lead-file";
import { visitsHoldingFile } from "./patrols/queries/photos";

/** The matters, visible to this actor, that hold a file: one line a module whose matters hold files. */
const holders: readonly ((actor: Actor, fileId: string) => Promise<readonly string[]>)[] = [
  casesHoldingFile,
  mattersHoldingProof,
  complaintsHoldingPhoto,
  ordersHoldingFile,
  visitsHoldingFile,
  leadsHoldingFile,
  campaignsHoldingFile,
  casesHoldingPayment,
];

/** Ids of the matters through which this actor may see a file; none means that it does not exist for them. */
export async function mattersHolding(actor: Actor, fileId: string): Promise<readonly string[]> {
  const found = await Promise.all(holders.map((holdersOf) => holdersOf(actor, fileId)));
  return [...new Set(found.flat())];
}
