import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";
import { type ExtendedLimit, extendedLimit } from "../lifecycle";
import type { CaseFile } from "./case-file";

export type ExtensionPreview = {
  readonly limit: ExtendedLimit;
  readonly workingDays: number | null;
  readonly from: LegalDate;
  readonly to: { readonly dueOn: LegalDate; readonly provisional: boolean } | null;
};

/**
 * The clock that an extension of this stage adds to, and on which day it would end if it were extended now: by the
 * law's number, or by `askedDays` working days where the law names none; null while no such clock runs.
 */
export async function extensionPreview(
  kase: Pick<CaseFile, "id" | "state" | "regionCode">,
  askedDays?: number | null,
): Promise<ExtensionPreview | null> {
  const limit = extendedLimit(kase.state);
  const [clock] = await db()
    .select({ dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, kase.id), eq(deadlines.limitKey, limit), eq(deadlines.state, "running")));
  if (!clock) return null;
  const workingDays = limit === "T-INV" ? limits[limit].extension.amount : (askedDays ?? null);
  if (workingDays === null) return { limit, workingDays, from: clock.dueOn, to: null };
  const calendar = await regionCalendar(db(), kase.regionCode);
  const { dueOn, provisional } = dueDate({ start: clock.dueOn, amount: workingDays, unit: "workingDays" }, calendar);
  return { limit, workingDays, from: clock.dueOn, to: { dueOn, provisional } };
}
