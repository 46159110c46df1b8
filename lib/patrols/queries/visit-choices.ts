import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { inspectionPlans } from "@/db/schema";
import { certifiedInspectors } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { planScope } from "../scope";

const SHOWN = 100;

/** What the form of a visit chooses from: the inspectors certified on the day, and the approved plans. */
export async function visitChoices(officer: Officer, on: LegalDate) {
  const [inspectors, plans] = await Promise.all([
    certifiedInspectors(officer, on),
    db()
      .select({ id: inspectionPlans.id, title: inspectionPlans.title, itemKeys: inspectionPlans.itemKeys })
      .from(inspectionPlans)
      .where(and(eq(inspectionPlans.state, "approved"), planScope(officer)))
      .orderBy(desc(inspectionPlans.year), desc(inspectionPlans.id))
      .limit(SHOWN),
  ]);
  return {
    inspectors: inspectors.map(({ id, name, organName }) => ({ value: id, label: `${name}（${organName}）` })),
    plans: plans.map(({ id, title }) => ({ value: id, label: title })),
    itemsOfPlan: new Map(plans.map(({ id, itemKeys }) => [id, itemKeys])),
  };
}

export type VisitChoices = Awaited<ReturnType<typeof visitChoices>>;
