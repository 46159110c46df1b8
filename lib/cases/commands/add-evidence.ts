import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { cases, evidence, files } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import { type AddEvidenceInput, MOST_EVIDENCE_BYTES, MOST_EVIDENCE_FILES } from "../evidence-input";

export type AddedEvidence = { readonly id: string; readonly ordinal: number; readonly fileId: string };

/**
 * Enters a piece of evidence in the case's catalogue with its source, maker and purpose (《行政处罚法》第四十六条).
 * Two officers of the case may add at once, so no version is asked; the lock on the case gives the ordinal.
 */
export async function addEvidence(
  ctx: Context<Officer>,
  input: z.output<typeof AddEvidenceInput>,
): Promise<AddedEvidence> {
  const { caseId, file, name, ...statement } = input;
  if (input.obtainedOn > legalDate(ctx.now)) throw invalid({ obtainedOn: "obtained_in_future" });
  const id = newId();
  const { sha256, sm3 } = file;
  await lockCase(ctx, caseId);
  const held = await heldBy(ctx, caseId);
  const ordinal = held.last + 1;
  await advanceCase(ctx, {
    id: caseId,
    act: "gather",
    about: [id],
    particulars: { gathered: "evidence", evidence: id, ordinal, kind: input.kind, sha256, sm3 },
  });
  if (held.count >= MOST_EVIDENCE_FILES) throw refused("evidence_too_many");
  if (held.bytes + file.size > MOST_EVIDENCE_BYTES) throw refused("evidence_too_large");
  const fileId = await recordFile(ctx, file);
  await ctx.db.insert(evidence).values({
    ...statement,
    id,
    caseId,
    ordinal,
    fileId,
    name: name === "" ? file.name : name,
    addedBy: ctx.actor.id,
    addedAt: ctx.now,
  });
  return { id, ordinal, fileId };
}

/** Two who add at once come one after the other; whether the case exists for the actor `advanceCase` asks. */
async function lockCase(ctx: Context, caseId: string): Promise<void> {
  await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)).for("update");
}

async function heldBy(ctx: Context, caseId: string) {
  const [held] = await ctx.db
    .select({
      count: sql<number>`count(*)::int`,
      last: sql<number>`coalesce(max(${evidence.ordinal}), 0)::int`,
      bytes: sql<number>`coalesce(sum(${files.size}), 0)::float8`,
    })
    .from(evidence)
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(eq(evidence.caseId, caseId));
  return held ?? { count: 0, last: 0, bytes: 0 };
}
