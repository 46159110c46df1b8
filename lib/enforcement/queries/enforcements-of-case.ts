import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { enforcements } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { matterFor } from "@/lib/deliveries/queries/matter";
import { legalDate } from "@/lib/kernel/clock";
import { balanceOn } from "../balance";
import { enforcementScope } from "../scope";
import { personNamesOf } from "./addressee";
import { amountsOf } from "./amounts";
import { enforcementClaim } from "./enforcement-claim";
import { revokedAmong } from "./revoked";

/** The decisions of a case that were served, each with its amounts from notice to payment in one row. */
export async function enforcementsOfCase(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) return undefined;
  if (!(await matterFor(db(), actor, { kind: "case", id: caseId }))) return undefined;
  const rows = await db()
    .select()
    .from(enforcements)
    .where(and(eq(enforcements.caseId, caseId), enforcementScope(actor)))
    .orderBy(asc(enforcements.servedOn), asc(enforcements.id));
  const ids = rows.map(({ decisionId }) => decisionId);
  const [amounts, persons] = [await amountsOf(ids), await personNamesOf(db(), ids)];
  const revoked = await revokedAmong(db(), ids);
  return Promise.all(
    rows.map(async (row) => {
      const { claim } = await enforcementClaim(db(), row);
      const balance = balanceOn(legalDate(now), claim);
      const personName = persons.get(row.decisionId) ?? null;
      const sums = { balance, amounts: amounts.get(row.decisionId) ?? { noticedFen: 0, decidedFen: 0 } };
      return { ...row, personName, ...sums, revoked: revoked.get(row.decisionId) ?? null };
    }),
  );
}

export type EnforcementRow = NonNullable<Awaited<ReturnType<typeof enforcementsOfCase>>>[number];
