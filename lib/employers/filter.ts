import { z } from "zod";

/** The register's filters as they stand in the address bar; what cannot be read is left out. */
export const EmployerFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  key: z.enum(["provisional", "coded"]).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type EmployerFilter = z.infer<typeof EmployerFilter>;
