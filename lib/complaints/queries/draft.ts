import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { complaintDrafts, complaints, deadlines, idempotencyKeys, organs } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import { unprintableCharacter } from "@/lib/documents/glyphs";
import { env } from "@/lib/env";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours, legalDate } from "@/lib/kernel/clock";
import { type ComplaintKind, firstLimits } from "../lifecycle";
import { type Answers, type Checks, DRAFT_DAYS } from "../questions";

/** How long the browser that lodged can open the result again: its number and query code. */
export const RECEIPT_HOURS = 1;
export const LODGE_DOOR = "complaints.lodgeOnline";

const Sealed = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const Receipt = z.object({ id: z.uuid(), number: z.string(), code: z.string() });

/** A draft as old as this has expired. */
export const draftsExpireAt = (now: Date): Date => addHours(now, -24 * DRAFT_DAYS);

/** What answers are held against on that day. */
export async function formChecks(now: Date): Promise<Checks> {
  return { today: legalDate(now), unprintable: await unprintableCharacter(env().FONT_DIR) };
}

/** What is found of a public form under its token: the answers as typed, or null when none stand. */
export async function standingDraft(
  kind: ComplaintKind,
  token: string | null,
  now: Date,
  reader: Reader = db(),
): Promise<{ readonly answers: Answers; readonly savedAt: Date } | null> {
  if (token === null) return null;
  const [row] = await reader
    .select({ sealed: complaintDrafts.sealed, savedAt: complaintDrafts.savedAt })
    .from(complaintDrafts)
    .where(standing(kind, token, now));
  return row ? { answers: openAnswers(row.sealed), savedAt: row.savedAt } : null;
}

/** The draft of this token and kind, unless it has expired. */
export const standing = (kind: ComplaintKind, token: string, now: Date) =>
  and(
    eq(complaintDrafts.tokenHash, sha256(token)),
    eq(complaintDrafts.kind, kind),
    gt(complaintDrafts.savedAt, draftsExpireAt(now)),
  );

export const openAnswers = (sealed: string): Answers =>
  Sealed.parse(JSON.parse(openField("complaint_drafts.sealed", sealed) ?? "{}"));

/** What the last step answered under this token within the hour: the number and the query code. */
export async function receiptOf(token: string, now: Date, reader: Reader = db()) {
  const [row] = await reader
    .select({ answer: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.actorKey, "public"),
        eq(idempotencyKeys.key, sha256(token)),
        eq(idempotencyKeys.door, LODGE_DOOR),
        gt(idempotencyKeys.at, addHours(now, -RECEIPT_HOURS)),
      ),
    );
  const sealed = z.object({ sealed: z.string() }).safeParse(row?.answer);
  if (!sealed.success) return null;
  return Receipt.parse(JSON.parse(openField("idempotency_keys.answer", sealed.data.sealed) ?? "null"));
}

/** The result page of a lodged complaint or tip: number, query code, the day acceptance is told by, whom to ring. */
export async function lodgedResult(token: string | null, now: Date) {
  const receipt = token === null ? null : await receiptOf(token, now);
  if (receipt === null) return null;
  const [row] = await db()
    .select({
      receivedOn: complaints.receivedOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
      organName: organs.name,
      organPhone: organs.phone,
      organAddress: organs.address,
    })
    .from(complaints)
    .innerJoin(organs, eq(organs.id, complaints.organId))
    .innerJoin(deadlines, and(eq(deadlines.subjectId, complaints.id), inArray(deadlines.limitKey, [...firstLimits])))
    .where(eq(complaints.id, receipt.id))
    .limit(1);
  return row ? { ...row, number: receipt.number, code: receipt.code } : null;
}

export type LodgedResult = NonNullable<Awaited<ReturnType<typeof lodgedResult>>>;
