import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { settingOn } from "@/lib/discretion/queries/ladder-for";
import { addMonths, type LegalDate } from "@/lib/kernel/clock";
import { holdsNothing } from "../first-offence";
import { decisionScope } from "../scope";
import { isInForce } from "./in-force";
import { onSameParty } from "./party";

type Place = { readonly id: string; readonly employerId: string; readonly personId: string | null };

/**
 * The measures of other decisions in force against the same party (the employer by whichever of its files, or the same
 * person) and of whatever organ, the newest first. `isSeen`: within the actor's region; asked by nobody, none is.
 */
export async function earlierMeasures(reader: Reader, actor: Actor | null, { id, ...aimed }: Place) {
  const rows = await reader
    .select({
      ...{ decisionId: decisions.id, caseId: decisions.caseId, number: decisions.number, kind: decisions.kind },
      ...{ ground: decisions.noPenaltyGround, decidedOn: decisions.decidedOn },
      ...{ itemId: decisionItems.id, violationCode: decisionItems.violationCode, measure: decisionItems.measure },
      ...{ amountFen: decisionItems.amountFen, isLightened: decisionItems.isLightened },
      isSeen: sql<boolean>`${actor === null ? sql`false` : decisionScope(actor)}`,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(and(onSameParty(reader, aimed), isInForce, ne(decisions.id, id)));
  return rows
    .map(({ number, decidedOn, ...row }) => ({ ...row, number: number ?? "", decidedOn: decidedOn ?? "" }))
    .toSorted((one, other) => (one.decidedOn < other.decidedOn ? 1 : -1));
}

export type EarlierMeasure = Awaited<ReturnType<typeof earlierMeasures>>[number];

/** Those of other cases that hold a violation against the employer: a first offence is held against them. */
export const heldAgainst = (measures: readonly EarlierMeasure[], ownCaseId: string): readonly EarlierMeasure[] =>
  measures.filter(({ caseId, ground }) => caseId !== ownCaseId && !holdsNothing.includes(ground));

/** Since when an earlier decision counts, by the region's own number; null where it has published none. */
export async function offencesSince(reader: Reader, regionCode: string, today: LegalDate): Promise<LegalDate | null> {
  const months = await settingOn(reader, regionCode, "first_offence_months", today);
  return months && addMonths(today, -months.value);
}
