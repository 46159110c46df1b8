import { z } from "zod";

const cursor = z.string().max(400).optional().catch(undefined);

/** How far each list of an employer's file has been turned, as the address bar says it. */
export const MattersFilter = z.object({
  cases: cursor,
  complaints: cursor,
  papers: cursor,
  events: z.coerce.number().int().positive().optional().catch(undefined),
});
export type MattersFilter = z.infer<typeof MattersFilter>;
