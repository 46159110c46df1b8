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

/** What of its own listings an employer sees: those it was told of. */
export const toldStates = ["noticed", "listed", "not_listed", "removed", "revoked"] as const;

const day = z.iso.date().optional().catch(undefined);

/** An employer's own list: number, state, days of the notice. */
export const EmployerListingFilter = ListingFilter.extend({
  state: z.enum(toldStates).optional().catch(undefined),
  from: day,
  to: day,
});
export type EmployerListingFilter = z.infer<typeof EmployerListingFilter>;
