import "server-only";
import { and, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { addressConfirmations, complaints } from "@/db/schema";
import type { MatterRef } from "../matter";
import { ofMatter } from "./matter";

/**
 * Which address confirmations are a matter's: its own, and in a case those that its complainants signed while it was a
 * complaint. With `complainant` only the signed ones of who bears that name.
 */
export async function confirmationsIn(reader: Reader, matter: MatterRef, complainant?: string): Promise<SQL> {
  const own = ofMatter(addressConfirmations, matter);
  if (matter.kind === "complaint") return own;
  const named = complainant === undefined ? undefined : eq(complaints.complainantName, complainant);
  const earlier = await reader
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.caseId, matter.id), eq(complaints.kind, "complaint"), named));
  const ids = earlier.map(({ id }) => id);
  const signed = and(inArray(addressConfirmations.complaintId, ids), isNotNull(addressConfirmations.signedOn));
  return (ids.length === 0 ? own : or(own, signed)) ?? own;
}
