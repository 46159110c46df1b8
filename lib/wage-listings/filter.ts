import { z } from "zod";
import { listingStates } from "./lifecycle";

/** The register as its address says; what cannot be read is left out, never an error. */
export const ListingFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  state: z.enum(listingStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type ListingFilter = z.infer<typeof ListingFilter>;

/** The public's list: an employer's name or credit code. */
export const PublicListingFilter = ListingFilter.omit({ state: true });
export type PublicListingFilter = z.infer<typeof PublicListingFilter>;
