import { z } from "zod";
import { mirrorStates, platformIndustries, reporterKinds } from "./lifecycle";
import { HALF } from "./period";

/** The register's filters as they stand in the address bar; what cannot be read is left out. */
export const ReporterFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(reporterKinds).optional().catch(undefined),
  industry: z.enum(platformIndustries).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type ReporterFilter = z.infer<typeof ReporterFilter>;

/** The filters of the list of reports. */
export const ReportFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  half: z.string().regex(HALF).optional().catch(undefined),
  kind: z.enum(reporterKinds).optional().catch(undefined),
  state: z.enum(["submitted", "returned", "accepted", "superseded"]).optional().catch(undefined),
  late: z.literal("yes").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type ReportFilter = z.infer<typeof ReportFilter>;

/** Where the list of those who have not reported goes on. */
export const LapseFilter = z.object({ after: z.string().max(400).optional().catch(undefined) });

/** The filters of the rows that partners are asked to confirm. */
export const MirrorFilter = z.object({
  half: z.string().regex(HALF).optional().catch(undefined),
  state: z.enum(mirrorStates).optional().catch(undefined),
  /** Only partners that nobody has registered. */
  lead: z.literal("yes").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type MirrorFilter = z.infer<typeof MirrorFilter>;
