import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  accounts,
  campaignDemands,
  campaigns,
  campaignTasks,
  caseInstructions,
  cases,
  complaints,
  contests,
  deadlines,
  decisions,
  deliveries,
  employers,
  fieldLeads,
  guidances,
  majorViolations,
  orders,
  organs,
  preservations,
  publications,
  referrals,
  regroupings,
  revocations,
  wageListings,
} from "@/db/schema";

const tables = {
  campaign: campaigns,
  task: campaignTasks,
  demand: campaignDemands,
  case: cases,
  clock: deadlines,
  complaint: complaints,
  contest: contests,
  order: orders,
  takenOrder: orders,
  decision: decisions,
  publication: publications,
  major: majorViolations,
  preservation: preservations,
  referral: referrals,
  regrouping: regroupings,
  revocation: revocations,
  instruction: caseInstructions,
  wageListing: wageListings,
  delivery: deliveries,
  employer: employers,
  guidance: guidances,
  lead: fieldLeads,
  account: accounts,
  organ: organs,
} as const;

/** The versions of what the ids of a scene name, as a form that was just rendered would carry them. */
export async function versionsOf(ids: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const versions: Record<string, number> = {};
  for (const [kind, table] of Object.entries(tables)) {
    const [found] = await db()
      .select({ version: table.version })
      .from(table)
      .where(eq(table.id, ids[kind] ?? ""));
    versions[kind] = found?.version ?? 0;
  }
  return versions;
}
