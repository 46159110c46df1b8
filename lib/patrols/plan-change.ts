import { z } from "zod";
import { inspectionItemKeys } from "./inspection-items";

/** What whoever proposed a plan in force wants it to provide for instead, and why. */
export const PlanChange = z
  .object({
    year: z.number(),
    title: z.string(),
    basis: z.string(),
    itemKeys: z.array(z.enum(inspectionItemKeys)),
    sharePercent: z.number().nullable(),
    shareIndustry: z.string(),
    employerIds: z.array(z.string()).readonly(),
    because: z.string(),
    putForwardOn: z.string(),
  })
  .readonly();

export type PlanChange = z.infer<typeof PlanChange>;
