import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aCertainCase, spotForm } from "@/db/factories/spot";
import { findings } from "@/db/schema";
import { officer } from "@/lib/testing/world";
import { happenedOnDay, heldWith } from "./eleven-faults";
import type { Way } from "./way";

const ON = "2026-11-24";
/** More than two years before the case was opened. */
const LONG_AGO = "2024-03-01";

/** Guards 1, 5, 8 and 11 where notice, review and the head's decision fall away: at the penalty on the spot. */
export async function spotAttacks({ trial, calls, clock }: Way): Promise<void> {
  const kase = await aCertainCase(ON);
  const [second, uncertified] = [await officer("lizhe"), await officer("guoqi")];
  const [finding] = await db().select().from(findings).where(eq(findings.id, kase.findingId));
  await clock(ON);
  const door = "decisions.imposeOnTheSpot";
  const form = { ...spotForm(kase, "300"), atTime: "09:30" };
  const imposes = calls(door, "wangmin", [kase.id], form);
  const alone = { guard: 1, what: "the second has no certificate", comesTo: "one_inspector_only" };
  await trial.refused({ ...alone, door }, imposes, heldWith(kase.id, uncertified.id, second.id));
  const less = calls(door, "wangmin", [kase.id], { ...form, toldAmount: "299.99" });
  const more = { guard: 5, what: "one fen more than was told", comesTo: "heavier_than_noticed" };
  await trial.refused({ ...more, door }, less);
  const past = { guard: 11, what: "the act is over two years old", comesTo: "past_limitation" };
  await trial.refused({ ...past, door }, imposes, happenedOnDay(kase.findingId, LONG_AGO, finding?.happenedFrom ?? ""));
  await trial.passes("decision.decideOnTheSpot", imposes);
  const again = calls(door, "wangmin", [kase.id], form);
  const twice = { guard: 8, what: "the same act was fined before", comesTo: "fined_before" };
  await trial.refused({ ...twice, door }, again);
}
