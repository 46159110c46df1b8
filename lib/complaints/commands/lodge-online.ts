import "server-only";
import { eq } from "drizzle-orm";
import { complaintDrafts, idempotencyKeys } from "@/db/schema";
import { competentBureau } from "@/lib/agencies/queries";
import { sealField } from "@/lib/auth/sealed";
import { sha256 } from "@/lib/kernel/cipher";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ComplaintKind } from "../lifecycle";
import { entryOf } from "../online-entry";
import { formChecks, LODGE_DOOR, openAnswers, receiptOf, standing } from "../queries/draft";
import { firstUnanswered, type QuestionPage } from "../questions";
import { type EnteredComplaint, enterComplaint } from "./enter-complaint";

export type Lodged = { readonly lodged: EnteredComplaint } | { readonly unanswered: QuestionPage };

/**
 * Lodges what stands in the draft of this token. The draft becomes a receipt in the same transaction: sent
 * twice, the second finds the first's answer. Names the page that does not hold. Throws `refused`
 * (draft_lapsed) when there is neither draft nor receipt.
 */
export async function lodgeOnline(
  ctx: Context,
  { token, kind }: { readonly token: string; readonly kind: ComplaintKind },
): Promise<Lodged> {
  const [draft] = await ctx.db
    .select()
    .from(complaintDrafts)
    .where(standing(kind, token, ctx.now))
    .for("update");
  if (!draft) {
    const receipt = await receiptOf(token, ctx.now, ctx.db);
    if (receipt === null) throw refused("draft_lapsed");
    return { lodged: receipt };
  }
  const today = legalDate(ctx.now);
  const answers = openAnswers(draft.sealed);
  const unanswered = firstUnanswered(kind, answers, await formChecks(ctx.now));
  if (unanswered !== null) return { unanswered };
  const entry = entryOf(kind, answers, today);
  const organ = await competentBureau(ctx.db, entry.regionCode);
  if (!organ) return { unanswered: "place" };
  const received = {
    source: "online",
    sourceNumber: "",
    receivedOn: today,
    organId: organ.id,
    employerId: null,
  } as const;
  const photosFrom = kind === "complaint" ? token : undefined;
  const lodged = await enterComplaint(ctx, { ...entry, ...received, kind }, photosFrom);
  await ctx.db.delete(complaintDrafts).where(eq(complaintDrafts.tokenHash, draft.tokenHash));
  await keepReceipt(ctx, token, lodged);
  return { lodged };
}

async function keepReceipt(ctx: Context, token: string, lodged: EnteredComplaint): Promise<void> {
  const answer = { sealed: sealField("idempotency_keys.answer", JSON.stringify(lodged)) };
  const values = {
    actorKey: ctx.actor.kind,
    key: sha256(token),
    door: LODGE_DOOR,
    bodyDigest: "",
    answer,
    at: ctx.now,
  };
  const target = [idempotencyKeys.actorKey, idempotencyKeys.key];
  await ctx.db
    .insert(idempotencyKeys)
    .values(values)
    .onConflictDoUpdate({ target, set: { answer, at: ctx.now } });
}
