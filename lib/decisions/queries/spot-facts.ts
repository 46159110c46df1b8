import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { type decisions, spotPenalties } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { hearingSettingOf, moneyTaken } from "../hearing-threshold";
import type { SpotFacts } from "../spot-policy";
import { spotLimitFen } from "../spot-rules";
import { thresholdOn } from "./thresholds";

type Row = Pick<typeof decisions.$inferSelect, "id" | "procedure" | "regionCode">;

type Seen = {
  readonly items: Parameters<typeof moneyTaken>[0];
  readonly creditCode: string | null;
  readonly today: LegalDate;
};

/** What the rules of a penalty on the spot look at. Without a published number no small fine asks for a hearing. */
export async function spotFacts(reader: Reader, { id, procedure, regionCode }: Row, seen: Seen): Promise<SpotFacts> {
  const { items, creditCode, today } = seen;
  const isSpot = procedure === "spot";
  const kept = isSpot ? await spotOf(reader, id) : null;
  const reaches = isSpot ? await thresholdOn(reader, regionCode, hearingSettingOf(creditCode, false), today) : null;
  return {
    procedure,
    spot: {
      limitFen: spotLimitFen(creditCode),
      isHearingDue: reaches?.(moneyTaken(items)) ?? false,
      isCollected: kept !== null && kept.collectGround !== null,
      handedInOn: kept?.handedInOn ?? null,
      paidInOn: kept?.paidInOn ?? null,
      filedOn: kept?.filedOn ?? null,
    },
  };
}

/** What a penalty on the spot has beside its decision; null for another. The caller has asked its scope. */
export async function spotOf(reader: Reader, decisionId: string) {
  const [row] = await reader.select().from(spotPenalties).where(eq(spotPenalties.decisionId, decisionId));
  return row ?? null;
}

export type SpotRow = NonNullable<Awaited<ReturnType<typeof spotOf>>>;

/** On the organ's record, and nothing collected is still on its way to the bank. */
export const isFollowedUp = sql`${spotPenalties.filedOn} is not null
  and (${spotPenalties.collectGround} is null or ${spotPenalties.paidInOn} is not null)`;
