import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { employers, type mismatches, partnerMirrors, reportingPeriods } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { MirrorFacts, MismatchFacts } from "../mirror-policy";
import { phaseOf } from "../period";

type Mirror = typeof partnerMirrors.$inferSelect;

/** What the policy of a mirrored row looks at. */
export async function mirrorFacts(reader: Reader, mirror: Mirror, now: Date): Promise<MirrorFacts> {
  const [period] = await reader.select().from(reportingPeriods).where(eq(reportingPeriods.id, mirror.periodId));
  if (!period) throw new Error("a row without its period");
  const { state, platformId, creditCode } = mirror;
  const partnerId = await holderOf(reader, creditCode);
  return { state, platformId, partnerId, phase: phaseOf(period, legalDate(now)) };
}

/** What the policy of a task looks at. */
export async function mismatchFacts(reader: Reader, task: typeof mismatches.$inferSelect): Promise<MismatchFacts> {
  const [mirror] = await reader.select().from(partnerMirrors).where(eq(partnerMirrors.id, task.mirrorId));
  if (!mirror) throw new Error("a task without its row");
  const { state, side, ownerId } = task;
  const partnerId = await holderOf(reader, mirror.creditCode);
  return { state, side, ownerId, platformId: mirror.platformId, partnerId };
}

/** The employer that is registered under a credit code, or null. */
export async function holderOf(reader: Reader, creditCode: string): Promise<string | null> {
  const [row] = await reader.select({ id: employers.id }).from(employers).where(eq(employers.creditCode, creditCode));
  return row?.id ?? null;
}
