import { z } from "zod";

/** What stands in an inbox's address; what cannot be read is left out. */
export const InboxFilter = z.object({
  done: z.literal("yes").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type InboxFilter = z.infer<typeof InboxFilter>;
