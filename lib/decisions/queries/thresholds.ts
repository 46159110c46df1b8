import "server-only";
import type { Reader } from "@/db/client";
import type { SettingKind } from "@/lib/discretion/lifecycle";
import { reachesThreshold, settingOn } from "@/lib/discretion/queries/ladder-for";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Threshold } from "../hearing-threshold";

/** A region's number for sums of money on a day; null when nobody has published one. */
export async function thresholdOn(
  reader: Reader,
  regionCode: string,
  kind: SettingKind,
  on: LegalDate,
): Promise<Threshold | null> {
  const setting = await settingOn(reader, regionCode, kind, on);
  return setting && ((fen) => reachesThreshold(fen, setting));
}
