import "server-only";
import { db, type Reader } from "@/db/client";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import type { LegalDate } from "@/lib/kernel/clock";

/** The day on which a paper was served by rule; null while no delivery of it is recorded as served. */
export const servedOn = async (reader: Reader, documentId: string): Promise<LegalDate | null> =>
  (await deliveryOf(reader, documentId))?.servedOn ?? null;

/** The same for a page. */
export const paperServedOn = (documentId: string): Promise<LegalDate | null> => servedOn(db(), documentId);
