import { z } from "zod";
import { organLimits } from "@/lib/deadlines/whose";

/** A list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const LateFilter = z.object({
  mine: z.literal("1").optional().catch(undefined),
  said: z.enum(["no", "yes"]).optional().catch(undefined),
  stands: z.enum(["open", "ended"]).optional().catch(undefined),
  limit: z.enum(organLimits).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type LateFilter = z.infer<typeof LateFilter>;
