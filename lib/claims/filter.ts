import { z } from "zod";

/** How a row stands, from nothing verified yet to paid; or that nothing is due on it, or that it was taken out. */
export const claimStandings = [
  "unverified",
  "verified",
  "ordered",
  "partly",
  "not_found",
  "paid",
  "none_due",
  "ended",
] as const;
export type ClaimStanding = (typeof claimStandings)[number];

/** A list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const ClaimFilter = z.object({
  q: z.string().trim().max(50).optional().catch(undefined),
  standing: z.enum(claimStandings).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type ClaimFilter = z.infer<typeof ClaimFilter>;

/** The page of a list of workers to be paid, as its address says. */
export const PayingFilter = z.object({ after: z.string().max(400).optional().catch(undefined) });

/** The list of minimum wages as it stands in the address bar. */
export const MinimumWageFilter = z.object({
  /** The beginning of a region's name or code. */
  q: z.string().trim().max(30).optional().catch(undefined),
  /** Those that had come into force by that day. */
  on: z.iso.date().optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

/** Which entry the form of a new one is to correct. */
export const MinimumWageCorrection = z.object({ replaces: z.string().max(36).optional().catch(undefined) });

export type MinimumWageFilter = z.infer<typeof MinimumWageFilter>;

const names = ["arrears", "overtime", "double_wage", "probation", "annual_leave", "minimum_wage"] as const;
export const offeredCalculators = [...names, "unlawful_termination"] as const;
export type OfferedCalculator = (typeof offeredCalculators)[number];

/** Which way of verifying the page was opened for; by the payroll's months unless the address says otherwise. */
export const VerificationSearch = z.object({
  by: z.enum([...offeredCalculators, "hand"]).catch("arrears"),
});
