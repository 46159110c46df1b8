import { z } from "zod";
import { platformIndustries, reporterKinds } from "./lifecycle";

/** The register's filters as they stand in the address bar; what cannot be read is left out. */
export const ReporterFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(reporterKinds).optional().catch(undefined),
  industry: z.enum(platformIndustries).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type ReporterFilter = z.infer<typeof ReporterFilter>;
