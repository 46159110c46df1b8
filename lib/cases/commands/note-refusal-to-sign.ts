import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { NoteRefusalToSignInput } from "../inquiry-input";
import { refusalToSignFault } from "../inquiry-policy";
import { correctionsOf, recordOf, scansOf } from "../queries/inquiry-record";
import { issueRecordPaper } from "./issue-record-paper";

/**
 * Notes that the person did not sign, how it went and who saw it: the paper is issued again with it, for the
 * witness and both inspectors to sign.
 */
export async function noteRefusalToSign(
  ctx: Context<Officer>,
  { id, version, reason, manner, witness }: z.output<typeof NoteRefusalToSignInput>,
): Promise<{ id: string; caseId: string }> {
  const record = await recordOf(ctx.db, ctx.actor, id);
  if (record.documentId === null) throw refused("record_not_issued");
  const fault = refusalToSignFault(await scansOf(ctx.db, record));
  if (record.refusedToSign !== null || fault !== null) throw refused("record_signed");
  const particulars = { gathered: "refusal_to_sign", record: id, manner };
  const kase = await advanceCase(ctx, { id: record.caseId, act: "gather", about: [id], particulars });
  const seenBy = manner === "filmed" ? "" : witness;
  await issueRecordPaper(ctx, kase, record, {
    version,
    corrections: await correctionsOf(ctx.db, id),
    refusal: reason,
    witness: seenBy,
    changes: { refusedToSign: reason, refusalWitness: seenBy },
  });
  return { id, caseId: record.caseId };
}
