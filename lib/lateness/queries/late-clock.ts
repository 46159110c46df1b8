import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { type LatenessRefusal, latenessRefusal } from "../policy";
import { lateScope } from "../scope";
import { handledBy } from "./handled-by";
import { type LateRow, rowsOf, withDays } from "./late-list";

export type LateClock = LateRow & { readonly refusal: LatenessRefusal | null };

/** One clock that an organ was late with, and why this officer may not say the reason. Throws `not_found`. */
export async function lateClock(officer: Officer, id: string, now: Date): Promise<LateClock> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const found = await rowsOf(and(eq(deadlines.id, id), lateScope(officer, legalDate(now))), 1);
  const [row] = await withDays(found, now);
  if (!row) throw notFound();
  return { ...row, refusal: latenessRefusal(officer, { isLate: true, ...(await handledBy(db(), row)) }) };
}
