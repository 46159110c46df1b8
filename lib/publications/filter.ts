import { z } from "zod";

/** What of the officers' list is shown: what waits, unless said otherwise. */
export const publicationShelves = ["waiting", "published", "withheld", "ended"] as const;
export type PublicationShelf = (typeof publicationShelves)[number];

/** The officers' list as its address says; what cannot be read is left out, never an error. */
export const PublicationFilter = z.object({
  shelf: z.enum(publicationShelves).catch("waiting"),
  q: z.string().trim().max(100).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type PublicationFilter = z.infer<typeof PublicationFilter>;

/** The public's list: an employer's name or credit code, or a decision's number. */
export const PublicFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type PublicFilter = z.infer<typeof PublicFilter>;
