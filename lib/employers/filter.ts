import { z } from "zod";

/** The register's filters as they stand in the address bar; what cannot be read is left out. */
export const EmployerFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  key: z.enum(["provisional", "coded"]).optional().catch(undefined),
  /** Only files in which nothing was confirmed for longer than the region allows. */
  stale: z.literal("yes").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type EmployerFilter = z.infer<typeof EmployerFilter>;

/** The day as of which a file is read. */
export const AsOf = z.iso.date().optional().catch(undefined);

/** Which files are looked for, and which is compared, before a merge. */
export const MergeQuery = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  into: z.uuid().optional().catch(undefined),
});
