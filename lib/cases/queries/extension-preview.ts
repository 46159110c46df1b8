import "server-only";
import { db } from "@/db/client";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { CaseFile } from "./case-file";

/** On which day T-INV would end if it were extended now; null while it does not run. */
export async function extensionPreview(kase: Pick<CaseFile, "dueOn" | "clockState" | "regionCode">) {
  if (kase.dueOn === null || kase.clockState !== "running") return null;
  const calendar = await regionCalendar(db(), kase.regionCode);
  const { amount } = limits["T-INV"].extension;
  const { dueOn, provisional } = dueDate({ start: kase.dueOn, amount, unit: "workingDays" }, calendar);
  return { workingDays: amount, from: kase.dueOn, to: dueOn, provisional };
}

export type ExtensionPreview = NonNullable<Awaited<ReturnType<typeof extensionPreview>>>;
