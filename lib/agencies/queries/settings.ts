import "server-only";
import { sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { regionSettings } from "@/db/schema";
import { type Settings, settingsIn } from "../settings";

/** The numbers that hold in a region: its own, or those of the regions above it. */
export async function settingsOf(regionCode: string, reader: Reader = db()): Promise<Settings> {
  const { regionCode: place, key, amount } = regionSettings;
  const rows = await reader
    .select({ regionCode: place, key, amount })
    .from(regionSettings)
    .where(sql`starts_with(${regionCode}, ${place})`);
  return settingsIn(rows);
}
