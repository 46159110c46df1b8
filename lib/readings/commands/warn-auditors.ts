import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { type Officer, system } from "@/lib/auth/actor";
import { actorOfAccount } from "@/lib/auth/sessions";
import { addDays, type LegalDate, legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import { tellUnusualReadings } from "@/lib/outbox/notices";
import { transact } from "@/lib/workflow/transact";
import { unusualReadings } from "../queries/readings";

/**
 * Tells each auditor and security administrator, once a day, whose readings of identities the day before were unusual
 * in their region. Whoever has none to hear of is told nothing. Answers how many were told.
 */
export async function warnAuditors(now: Date): Promise<number> {
  const on = addDays(legalDate(now), -1);
  const auditors = await db()
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.role, ["auditor", "security_administrator"]), isNull(accounts.disabledAt)));
  let told = 0;
  await eachApart(auditors, async ({ id }) => {
    const auditor = await actorOfAccount(id);
    if (auditor?.kind === "officer" && (await warn(auditor, on, now))) told += 1;
  });
  return told;
}

async function warn(auditor: Officer, on: LegalDate, now: Date): Promise<boolean> {
  const days = await unusualReadings(auditor, await settingsOf(auditor.regionCode), { from: on, to: on });
  if (days.length === 0) return false;
  const people = days.map(({ name, readings, exportedRows }) => ({ name, readings, exportedRows }));
  await transact(system, now, (ctx) => tellUnusualReadings(ctx, auditor.id, { on, people: people.slice(0, 20) }));
  return true;
}
