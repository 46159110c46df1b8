import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, files, orderProofFiles, orderProofs, orderVerifications } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";

const verifier = alias(accounts, "verifier");
const retractor = alias(accounts, "retractor");

/** The proofs of a few items with their files and what came of them, in order. The caller has asked the scope. */
export async function proofsOfItems(itemIds: readonly string[]) {
  if (itemIds.length === 0) return [];
  const rows = await db()
    .select({
      id: orderProofs.id,
      itemId: orderProofs.itemId,
      note: orderProofs.note,
      submittedBy: orderProofs.submittedBy,
      submitter: accounts.name,
      submittedAt: orderProofs.submittedAt,
      isOnBehalf: orderProofs.isOnBehalf,
      isAccepted: orderVerifications.isAccepted,
      manner: orderVerifications.manner,
      verdictNote: orderVerifications.note,
      verifiedOn: orderVerifications.verifiedOn,
      verifier: verifier.name,
      retractedOn: orderVerifications.retractedOn,
      retractedBecause: orderVerifications.retractedBecause,
      retractor: retractor.name,
    })
    .from(orderProofs)
    .innerJoin(accounts, eq(accounts.id, orderProofs.submittedBy))
    .leftJoin(orderVerifications, eq(orderVerifications.proofId, orderProofs.id))
    .leftJoin(verifier, eq(verifier.id, orderVerifications.verifiedBy))
    .leftJoin(retractor, eq(retractor.id, orderVerifications.retractedBy))
    .where(inArray(orderProofs.itemId, [...itemIds]))
    .orderBy(asc(orderProofs.submittedAt), asc(orderProofs.id));
  const sent = await filesOfProofs(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, files: sent.filter(({ proofId }) => proofId === row.id) }));
}

export type ProofRow = Awaited<ReturnType<typeof proofsOfItems>>[number];

async function filesOfProofs(proofIds: readonly string[]) {
  if (proofIds.length === 0) return [];
  return db()
    .select({
      ...{ proofId: orderProofFiles.proofId, fileId: files.id, name: files.name, size: files.size },
      scanState: scanStateOf(files.id),
    })
    .from(orderProofFiles)
    .innerJoin(files, eq(files.id, orderProofFiles.fileId))
    .where(inArray(orderProofFiles.proofId, [...proofIds]))
    .orderBy(asc(orderProofFiles.addedAt), asc(orderProofFiles.id));
}
