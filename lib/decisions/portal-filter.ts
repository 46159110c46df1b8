import { z } from "zod";
import { decisionKinds } from "./lifecycle";

const day = z.iso.date().optional().catch(undefined);

/** An employer's list of proceedings as its address says, by number, kind and day; what cannot be read is left out. */
export const EmployerDecisionFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(decisionKinds).optional().catch(undefined),
  from: day,
  to: day,
  after: z.string().max(400).optional().catch(undefined),
});
export type EmployerDecisionFilter = z.infer<typeof EmployerDecisionFilter>;
