import "server-only";
import { discretionTiers } from "@/db/schema";
import { invalid } from "@/lib/kernel/errors";
import { parseYuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import type { EnteredTier } from "../input";
import { statuteText } from "../labels";
import type { LadderGround } from "../ladder-ground";
import { type Tier, type TierFault, tierFault } from "../tiers";

/** Writes a ladder's tiers. Throws `invalid` with the field of the first that is not inside the statute's range. */
export async function putTiers(
  ctx: Context,
  ladderId: string,
  { sanction }: LadderGround,
  entered: readonly EnteredTier[],
): Promise<void> {
  const tiers = entered.map(tierOf);
  for (const [at, tier] of tiers.entries()) {
    const fault = tierFault(sanction, tier);
    if (fault !== null) throw invalid({ [`tiers.${at}.${fieldOf(fault)}`]: `${fault}:${statuteText(sanction)}` });
  }
  await ctx.db.insert(discretionTiers).values(tiers.map((tier, at) => rowOf(ladderId, at + 1, tier)));
}

const fieldOf = (fault: TierFault): keyof EnteredTier => (fault === "criterion_backwards" ? "match" : "max");

const tierOf = (entered: EnteredTier): Tier => ({
  name: entered.name,
  wording: entered.wording,
  match: entered.match,
  criteria: {
    workers: { from: entered.workersFrom ?? null, below: entered.workersBelow ?? null },
    amountFen: { from: hundredths(entered.amountFrom), below: hundredths(entered.amountBelow) },
    overdueDays: { from: entered.overdueDaysFrom ?? null, below: entered.overdueDaysBelow ?? null },
    repeats: { from: entered.repeatsFrom ?? null, below: entered.repeatsBelow ?? null },
  },
  minHundredths: hundredths(entered.min) ?? 0,
  maxHundredths: hundredths(entered.max) ?? 0,
});

function hundredths(typed: string): number | null {
  const read = parseYuan(typed);
  return read.ok ? read.fen : null;
}

const rowOf = (
  ladderId: string,
  ordinal: number,
  { criteria: { workers, amountFen, overdueDays, repeats }, ...tier }: Tier,
): typeof discretionTiers.$inferInsert => ({
  ...tier,
  ladderId,
  ordinal,
  workersFrom: workers.from,
  workersBelow: workers.below,
  amountFromFen: amountFen.from,
  amountBelowFen: amountFen.below,
  overdueDaysFrom: overdueDays.from,
  overdueDaysBelow: overdueDays.below,
  repeatsFrom: repeats.from,
  repeatsBelow: repeats.below,
});
