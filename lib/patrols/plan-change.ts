import type { LegalDate } from "@/lib/kernel/clock";
import type { InspectionItemKey } from "./inspection-items";

/** What whoever proposed a plan in force wants it to provide for instead, and why. */
export type PlanChange = {
  readonly year: number;
  readonly title: string;
  readonly basis: string;
  readonly itemKeys: InspectionItemKey[];
  readonly sharePercent: number | null;
  readonly shareIndustry: string;
  readonly employerIds: readonly string[];
  readonly because: string;
  readonly putForwardOn: LegalDate;
};
