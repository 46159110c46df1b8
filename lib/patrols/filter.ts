import { z } from "zod";
import { planStates } from "./lifecycle";

/** The list of plans' filters as they stand in the address bar; what cannot be read is left out. */
export const PlanFilter = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  state: z.enum(planStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type PlanFilter = z.infer<typeof PlanFilter>;
