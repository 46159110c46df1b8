import { z } from "zod";

/** What the page of a new finding reads from its address: the words looked for, or the entry chosen. */
export const FindingSearch = z.object({
  q: z.string().max(60).catch(""),
  code: z.string().max(40).catch(""),
  /** The on-site inspection and its question from which the form is filled. */
  visit: z.uuid().optional().catch(undefined),
  question: z.string().max(60).optional().catch(undefined),
  /** The inquiry notice whose materials were not brought. */
  notice: z.uuid().optional().catch(undefined),
});
