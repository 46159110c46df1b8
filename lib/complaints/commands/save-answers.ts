import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { complaintDrafts, idempotencyKeys } from "@/db/schema";
import { sealField } from "@/lib/auth/sealed";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours } from "@/lib/kernel/clock";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ComplaintKind } from "../lifecycle";
import { draftsExpireAt, formChecks, LODGE_DOOR, openAnswers, RECEIPT_HOURS, standing } from "../queries/draft";
import { type Answers, answerFaults, fieldsOf, keptAnswers, pagesOf, type QuestionPage } from "../questions";
import { dropPhotos } from "./remove-photos";

type Page = {
  readonly token: string;
  readonly kind: ComplaintKind;
  readonly page: QuestionPage;
  readonly typed: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/**
 * Keeps one page of the public form as it was typed, right or wrong, sealed under its token for seven
 * days. Says whether the page holds. Answers given on other pages stay.
 */
export async function saveAnswers(
  ctx: Context,
  { token, kind, page, typed }: Page,
): Promise<{ readonly holds: boolean }> {
  if (!pagesOf(kind).includes(page)) throw refused("draft_lapsed");
  const [before] = await ctx.db
    .select()
    .from(complaintDrafts)
    .where(standing(kind, token, ctx.now))
    .for("update");
  const earlier = before ? openAnswers(before.sealed) : {};
  const others = Object.entries(earlier).filter(([name]) => !fieldsOf(page).includes(name));
  const answers: Answers = { ...Object.fromEntries(others), ...keptAnswers(page, typed) };
  const sealed = sealField("complaint_drafts.sealed", JSON.stringify(answers));
  if (sealed === null) throw new DomainError("invalid");
  const values = { kind, sealed, savedAt: ctx.now };
  await ctx.db
    .insert(complaintDrafts)
    .values({ ...values, tokenHash: sha256(token) })
    .onConflictDoUpdate({ target: complaintDrafts.tokenHash, set: values });
  if (!before) {
    await dropPhotos(ctx, token);
    await purgeDrafts(ctx);
  }
  ctx.record({ act: "complaint.saveDraft", particulars: { kind, page } });
  return { holds: Object.keys(answerFaults(page, answers, await formChecks(ctx.now))).length === 0 };
}

/** Throws a draft away; none there is no error. */
export async function discardDraft(ctx: Context, { token, kind }: Pick<Page, "token" | "kind">): Promise<void> {
  await ctx.db.delete(complaintDrafts).where(standing(kind, token, ctx.now));
  await dropPhotos(ctx, token);
  ctx.record({ act: "complaint.discardDraft", particulars: { kind } });
}

/** Deletes what has had its time: drafts of seven days, receipts of an hour. */
export async function purgeDrafts(ctx: Context): Promise<void> {
  await ctx.db.delete(complaintDrafts).where(lte(complaintDrafts.savedAt, draftsExpireAt(ctx.now)));
  const spent = lte(idempotencyKeys.at, addHours(ctx.now, -RECEIPT_HOURS));
  await ctx.db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.door, LODGE_DOOR), spent));
}
