import "server-only";
import type { Reader } from "@/db/client";
import type { decisions } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { hasSameConduct } from "@/lib/violations/same-conduct";
import { choiceOf, type MeasureOption, measuresOn } from "../measures";
import { heavierFirst } from "../rivals";
import type { DecisionItem } from "./decision-items";
import { groundsOfCase } from "./grounds";
import { partyOf } from "./party";

type Place = Pick<typeof decisions.$inferSelect, "caseId" | "regionCode" | "personId">;
type Item = Pick<DecisionItem, "findingId" | "violationCode" | "sanctionAt" | "measure">;

/**
 * What an imposed measure comes to beside the other entries that the case's findings of up to that day fall under;
 * null of what has no other beside it.
 */
export async function weighedItems(
  reader: Reader,
  { caseId, regionCode, personId }: Place,
  items: readonly Item[],
  today: LegalDate,
): Promise<(item: Item) => MeasureOption | null> {
  if (!items.some(({ measure, violationCode }) => measure === "fine" && hasSameConduct(violationCode)))
    return () => null;
  const grounds = (await groundsOfCase(reader, caseId, today)).filter(({ recordedOn }) => recordedOn <= today);
  const place = { regionCode, today, party: await partyOf(reader, personId) };
  const rows = grounds.flatMap((ground) => measuresOn("penalty", ground, place).map((option) => ({ option, ground })));
  const weighed = heavierFirst(rows).map(({ option }) => option);
  return ({ findingId, violationCode, sanctionAt }) =>
    weighed.find(({ choice }) => choice === choiceOf(findingId, violationCode, sanctionAt)) ?? null;
}

/** True where one stands beside an entry with whose range it cannot be compared. */
export const isUnweighed = (items: readonly Item[], weighed: (item: Item) => MeasureOption | null): boolean =>
  items.some((item) => {
    const option = weighed(item);
    return option !== null && option.refusal === null && option.rival !== null;
  });
