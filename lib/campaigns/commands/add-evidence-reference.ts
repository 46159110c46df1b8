import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignEvidence } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceTask } from "../advance";
import type { AddEvidenceReferenceInput } from "../input";
import type { EvidenceObject } from "../lifecycle";
import { labelOf } from "../queries/evidence";

type Place = { readonly id: string; readonly campaignId: string };

/** Refers to what the system holds already as evidence of a task; nothing is stored twice. */
export async function addEvidenceReference(
  ctx: Context<Officer>,
  { id, version, object, objectId }: z.output<typeof AddEvidenceReferenceInput>,
): Promise<Place> {
  const { campaignId } = await advanceTask(ctx, { id, version, act: "addEvidence", particulars: { object, objectId } });
  await keepEvidence(ctx, id, object, objectId);
  return { id, campaignId };
}

/** Throws `invalid` when the object does not exist for this officer, or is referred to already. */
export async function keepEvidence(
  ctx: Context<Officer>,
  taskId: string,
  object: EvidenceObject,
  objectId: string,
): Promise<void> {
  const label = await labelOf(ctx.db, ctx.actor, object, objectId);
  if (label === undefined) throw invalid({ objectId: "evidence_unknown" });
  const same = and(
    eq(campaignEvidence.taskId, taskId),
    eq(campaignEvidence.object, object),
    eq(campaignEvidence.objectId, objectId),
  );
  if ((await ctx.db.$count(campaignEvidence, same)) > 0) throw invalid({ objectId: "evidence_known" });
  await ctx.db
    .insert(campaignEvidence)
    .values({ taskId, object, objectId, label, addedBy: ctx.actor.id, addedOn: legalDate(ctx.now) });
}
