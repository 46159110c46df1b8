import { z } from "zod";
import { guidanceKinds, guidanceStates } from "./lifecycle";

/** The register's filters as they stand in the address bar; what cannot be read is left out. */
export const GuidanceFilter = z.object({
  kind: z.enum(guidanceKinds).optional().catch(undefined),
  state: z.enum(guidanceStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type GuidanceFilter = z.infer<typeof GuidanceFilter>;
