import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { recusedFrom } from "@/lib/cases/queries/holders";
import type { LateFacts } from "../policy";

type File = { readonly organId: string | null; readonly fileKind: string; readonly fileId: string };

/** Which organs handle the matter of a clock, and who has left it. */
export async function handledBy(
  reader: Reader,
  { organId, fileKind, fileId }: File,
): Promise<Pick<LateFacts, "organIds" | "recusedIds">> {
  const caseId = fileKind === "case" ? fileId : await caseOf(reader, fileId);
  return {
    organIds: organId === null ? [] : await organsActingFor(reader, organId),
    recusedIds: await recusedFrom(reader, caseId),
  };
}

async function caseOf(reader: Reader, complaintId: string): Promise<string | null> {
  const [row] = await reader.select({ id: complaints.caseId }).from(complaints).where(eq(complaints.id, complaintId));
  return row?.id ?? null;
}
