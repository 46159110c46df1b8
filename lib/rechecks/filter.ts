import { z } from "zod";
import { recheckStates } from "./lifecycle";

/** A list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const RecheckFilter = z.object({
  state: z.enum(recheckStates).optional().catch(undefined),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .catch(undefined),
  result: z.enum(["same", "different"]).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type RecheckFilter = z.infer<typeof RecheckFilter>;
