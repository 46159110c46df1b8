import { z } from "zod";
import { officeRoles } from "@/lib/auth/actor";

/** The list of accounts as it stands in the address bar; what cannot be read is left out. */
export const AccountFilter = z.object({
  q: z.string().trim().max(50).optional().catch(undefined),
  role: z.enum(officeRoles).optional().catch(undefined),
  state: z.enum(["active", "waiting", "disabled"]).optional().catch(undefined),
  kind: z.enum(["officer", "employer"]).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

/** The list of employers' users who wait for confirmation as it stands in the address bar. */
export const WaitingClaimFilter = z.object({
  /** The beginning of a login or a name, or a whole credit code. */
  q: z.string().trim().max(50).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type WaitingClaimFilter = z.infer<typeof WaitingClaimFilter>;

export const delegationStandings = ["coming", "in_force", "over"] as const;

/** The list of delegations as it stands in the address bar. */
export const DelegationFilter = z.object({
  /** Part of the name of who delegates or of who acts for them. */
  q: z.string().trim().max(50).optional().catch(undefined),
  standing: z.enum(delegationStandings).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type DelegationFilter = z.infer<typeof DelegationFilter>;

export type AccountFilter = z.infer<typeof AccountFilter>;

/** The list of regions and organs as it stands in the address bar. */
export const GroundFilter = z.object({
  q: z.string().trim().max(50).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type GroundFilter = z.infer<typeof GroundFilter>;
