import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { type MatterRef, refOf } from "../matter";
import { deliveriesOfMatter } from "./deliveries-of-matter";

/** One address confirmation of a matter and why this actor may not have it signed. Throws `not_found`. */
export async function confirmationFile(actor: Actor, ref: MatterRef, id: string) {
  const { matter, confirmations, refusal } = await deliveriesOfMatter(actor, ref);
  const confirmation = confirmations.find((row) => row.id === id);
  if (!confirmation) throw notFound();
  return { matter: refOf(matter), confirmation, refusal };
}

export type ConfirmationFile = Awaited<ReturnType<typeof confirmationFile>>;
