import "server-only";
import type { Reader } from "@/db/client";
import { settingOn } from "@/lib/discretion/queries/ladder-for";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Thresholds } from "../standard";

/** A region's numbers for the crime of refusing to pay, on a day; null where nobody has published one. */
export async function thresholdsOn(reader: Reader, regionCode: string, on: LegalDate): Promise<Thresholds> {
  return {
    amount_worker: await settingOn(reader, regionCode, "wage_crime_worker", on),
    amount_total: await settingOn(reader, regionCode, "wage_crime_total", on),
  };
}
