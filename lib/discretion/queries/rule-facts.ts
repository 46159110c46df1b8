import "server-only";
import { and, eq, isNotNull, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { discretionLadders, discretionSettings } from "@/db/schema";
import { ladderGround } from "../ladder-ground";
import type { RuleFacts } from "../policy";
import { tierFault } from "../tiers";
import { tiersOf } from "./tier-rows";

type Ladder = typeof discretionLadders.$inferSelect;
type Setting = typeof discretionSettings.$inferSelect;

/** What the rules of a ladder look at beside its row. */
export async function ladderFacts(reader: Reader, row: Ladder): Promise<RuleFacts> {
  const { violationCode, sanctionAt, regionCode, effectiveFrom } = row;
  const tiers = (await tiersOf(reader, [row.id])).get(row.id) ?? [];
  const ground = ladderGround(violationCode, sanctionAt, { regionCode, on: effectiveFrom });
  const isWithinLaw = ground !== null && tiers.every((tier) => tierFault(ground.sanction, tier) === null);
  const same = and(
    eq(discretionLadders.violationCode, violationCode),
    eq(discretionLadders.sanctionAt, sanctionAt),
    eq(discretionLadders.regionCode, regionCode),
    eq(discretionLadders.effectiveFrom, effectiveFrom),
    isNotNull(discretionLadders.publishedOn),
    ne(discretionLadders.id, row.id),
  );
  const taken = await reader.select({ id: discretionLadders.id }).from(discretionLadders).where(same).limit(1);
  return { ...row, isWithinLaw, isTaken: taken.length > 0 };
}

/** The same of a setting, which has no range of the statute to stay inside. */
export async function settingFacts(reader: Reader, row: Setting): Promise<RuleFacts> {
  const same = and(
    eq(discretionSettings.kind, row.kind),
    eq(discretionSettings.regionCode, row.regionCode),
    eq(discretionSettings.effectiveFrom, row.effectiveFrom),
    isNotNull(discretionSettings.publishedOn),
    ne(discretionSettings.id, row.id),
  );
  const taken = await reader.select({ id: discretionSettings.id }).from(discretionSettings).where(same).limit(1);
  return { ...row, isWithinLaw: true, isTaken: taken.length > 0 };
}
