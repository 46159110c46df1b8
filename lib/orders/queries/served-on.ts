import "server-only";
import type { Reader } from "@/db/client";
import type { LegalDate } from "@/lib/kernel/clock";

/** The day on which a paper was served by rule; null while no delivery of it is recorded as served. */
export async function servedOn(_reader: Reader, _documentId: string): Promise<LegalDate | null> {
  return null;
}
