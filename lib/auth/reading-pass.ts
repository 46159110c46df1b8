import "server-only";
import { and, eq, gt } from "drizzle-orm";
import { db } from "@/db/client";
import { readingPasses } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import type { Context } from "@/lib/workflow/context";
import { PASS_MINUTES, type ReadingKind } from "./reading-kinds";

type Thing = { readonly kind: ReadingKind; readonly id: string };

/** Lets this session read one thing for a short while. The caller has asked the scope and recorded the reason. */
export async function grantPass(ctx: Context, token: string, { kind, id }: Thing): Promise<void> {
  const expiresAt = addHours(ctx.now, PASS_MINUTES / 60);
  const { sessionId, kind: ofKind, subjectId } = readingPasses;
  await ctx.db
    .insert(readingPasses)
    .values({ sessionId: sha256(token), kind, subjectId: id, expiresAt })
    .onConflictDoUpdate({ target: [sessionId, ofKind, subjectId], set: { expiresAt } });
}

/** True while a pass for this thing stands in the session of this token. */
export async function passStands(token: string | null, { kind, id }: Thing, now: Date): Promise<boolean> {
  if (!stands("auth.reading_pass")) return true;
  if (token === null) return false;
  const ofThing = and(eq(readingPasses.kind, kind), eq(readingPasses.subjectId, id));
  const mine = and(eq(readingPasses.sessionId, sha256(token)), ofThing, gt(readingPasses.expiresAt, now));
  return (await db().$count(readingPasses, mine)) > 0;
}
