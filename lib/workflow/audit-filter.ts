import { z } from "zod";

const day = z.iso.date().optional().catch(undefined);

/** The audit's filters as they stand in the address bar; what cannot be read is left out. */
export const AuditFilter = z.object({
  /** An act's key or its beginning: `account.` finds every act on accounts. */
  act: z.string().trim().max(60).optional().catch(undefined),
  actor: z.string().trim().max(50).optional().catch(undefined),
  subject: z.uuid().optional().catch(undefined),
  from: day,
  to: day,
  after: z.string().max(400).optional().catch(undefined),
});

export type AuditFilter = z.infer<typeof AuditFilter>;
