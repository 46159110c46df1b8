import "server-only";
import { db } from "@/db/client";
import type { Officer } from "@/lib/auth/actor";
import { placeOfMatter } from "@/lib/employers/place";
import { employerOf, employerToChoose } from "@/lib/employers/queries/employer";
import type { LegalDate } from "@/lib/kernel/clock";
import { nearElsewhere, nearVisits } from "./near-visits";
import { visitBudget } from "./visit-budget";

/** An employer with its visits of the year and those near the day; null when it does not exist for the officer. */
export async function visitStanding(officer: Officer, employerId: string, on: LegalDate) {
  const employer = await employerToChoose(officer, employerId);
  if (!employer) return null;
  const [budget, near, elsewhere, file] = await Promise.all([
    visitBudget(db(), { employerId, regionCode: placeOfMatter(officer, employer), on }),
    nearVisits(db(), officer, { employerId, plannedOn: on }),
    nearElsewhere(db(), officer, { employerId, plannedOn: on }),
    employerOf(officer, employerId),
  ]);
  return { employer, isReadable: file !== undefined, budget, near, elsewhere };
}
