import "server-only";
import { type Actor, isOfOuterPost } from "./auth/actor";
import { campaignsHoldingFile } from "./campaigns/queries/holding";
import { casesHoldingFile } from "./cases/queries/evidence";
import { casesHoldingPayment } from "./claims/queries/payment-proofs";
import { complaintsHoldingPhoto } from "./complaints/queries/photos";
import { mattersHoldingProof } from "./deliveries/queries/proofs";
import { enforcementsHoldingFile } from "./enforcement/queries/reporting";
import { refused } from "./kernel/errors";
import { guard } from "./kernel/guard";
import { ordersHoldingFile } from "./orders/queries/proving";
import { leadsHoldingFile } from "./patrols/queries/lead-file";
import { visitsHoldingFile } from "./patrols/queries/photos";

type Holder = (actor: Actor, fileId: string) => Promise<readonly string[]>;

/** What a matter is proved by. */
const inner: readonly Holder[] = [
  casesHoldingFile,
  mattersHoldingProof,
  ordersHoldingFile,
  enforcementsHoldingFile,
  visitsHoldingFile,
  casesHoldingPayment,
];

/** What whoever works outside of enforcement has handed in themselves, or proves their own tasks by. */
const handedIn: readonly Holder[] = [leadsHoldingFile, campaignsHoldingFile];

/** The matters, visible to this actor, that hold a file: one line a module whose matters hold files. */
const holders: readonly Holder[] = [...inner, ...handedIn, complaintsHoldingPhoto];

/** Ids of the matters through which this actor may see a file; none means that it does not exist for them. */
export async function mattersHolding(actor: Actor, fileId: string): Promise<readonly string[]> {
  return heldBy(holders, actor, fileId);
}

async function heldBy(those: readonly Holder[], actor: Actor, fileId: string): Promise<readonly string[]> {
  const found = await Promise.all(those.map((holdersOf) => holdersOf(actor, fileId)));
  return [...new Set(found.flat())];
}

const innerFileRefusal = guard("files.inner", (actor: Actor): "not_your_post" | null =>
  isOfOuterPost(actor) ? "not_your_post" : null,
);

/**
 * Evidence, proofs and vouchers are opened by the posts that carry the matter, and so is an original with what a camera
 * wrote into it; of a complaint's photographs the others see the copies. Throws `refused`.
 */
export async function assertMayOpen(actor: Actor, fileId: string, isOriginal: boolean): Promise<void> {
  const refusal = innerFileRefusal(actor);
  if (refusal === null) return;
  const open = isOriginal ? handedIn : [...handedIn, complaintsHoldingPhoto];
  if ((await heldBy(open, actor, fileId)).length === 0) throw refused(refusal);
}
