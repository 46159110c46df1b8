import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aDeclinedComplaint } from "@/db/factories/complaints";
import { rechecks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { drawRechecks } from "@/lib/rechecks/commands/draw-rechecks";
import { at } from "@/lib/testing/world";

const DECLINED_ON = "2026-09-10";
const DRAWN_ON = "2026-10-08";

type Team = { readonly leader: Officer; readonly regionCode: string };

/** Stands in a matter of that county which the other is given: nobody there reads it who does not decide. */
export const recheckCanary = (regionCode: string): string => `复核机密${regionCode}`;

/** Each county declines a matter, and is given the other's to decide a second time: by county. */
export async function recheckIds(teams: readonly Team[]): Promise<readonly string[]> {
  for (const { leader, regionCode } of teams) {
    const narrative = `自2026年7月起拖欠工资，${recheckCanary(regionCode)}。`;
    await aDeclinedComplaint(leader, DECLINED_ON, { regionCode, narrative });
  }
  await drawRechecks(at(DRAWN_ON));
  return Promise.all(teams.map(({ regionCode }) => givenTo(regionCode)));
}

async function givenTo(regionCode: string): Promise<string> {
  const [row] = await db().select().from(rechecks).where(eq(rechecks.checkerRegionCode, regionCode));
  if (!row) throw new Error(`nothing was given to ${regionCode}`);
  return row.id;
}
