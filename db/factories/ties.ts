import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, patrolVisits } from "@/db/schema";
import { endMerged } from "@/lib/cases/commands/end-merged";
import { act, employerId, officer } from "@/lib/testing/world";
import { anAssignedCase } from "./cases";
import { aVisitOfCase, LONGTENG } from "./patrols";

/** A case of 王敏 and 李喆 which one more person once held and was released from. */
export async function aCaseOnceHeldBy(login: string, on: string) {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, on, await employerId(LONGTENG));
  const { id: accountId } = await officer(login);
  const past = { since: on, until: on, releasedBecause: "工作调整", certificateNumber: "99000099" };
  await db()
    .insert(caseOfficers)
    .values({ caseId: kase.id, accountId, part: "second", ...past });
  return kase;
}

export const splitFrom = (id: string, parentId: string) =>
  db().update(cases).set({ splitFromId: parentId }).where(eq(cases.id, id));

export const mergedInto = async (id: string, into: { readonly id: string; readonly number: string }, on: string) =>
  act(await officer("daduizhang"), on, (ctx) => endMerged(ctx, { id }, into));

/** A visit that joined a case, made by these two. */
export async function visitedBy(caseId: string, [lead, second]: readonly [string, string], on: string) {
  const { id } = await aVisitOfCase(on, caseId);
  const two = { leadId: (await officer(lead)).id, secondId: (await officer(second)).id };
  await db().update(patrolVisits).set(two).where(eq(patrolVisits.id, id));
}

/** Ties 郭琦 to a matter by a case merged into it, 法制审核 by the one it was split off from, its leader by a visit. */
export async function tieOthers(caseId: string, on: string): Promise<void> {
  const [kase] = await db().select({ number: cases.number }).from(cases).where(eq(cases.id, caseId));
  const merged = await aCaseOnceHeldBy("guoqi", on);
  await mergedInto(merged.id, { id: caseId, number: kase?.number ?? "" }, on);
  await splitFrom(caseId, (await aCaseOnceHeldBy("fazhi", on)).id);
  await visitedBy(caseId, ["daduizhang", "wangmin"], on);
}

/** Who of them is tied by what. */
export const tiedBy = [
  ["guoqi", "an officer of a case merged into it"],
  ["fazhi", "an officer of the case it was split off from"],
  ["daduizhang", "the lead of a visit that joined it"],
] as const;
