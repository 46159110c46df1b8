import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";

/** Who keeps the regions and organs below the own one. */
export const groundRefusal = guard("agencies.ground", (actor: Actor) =>
  actor.kind === "officer" && actor.role === "administrator" ? null : ("not_your_post" as const),
);

/** A region is added below one's own, whose code begins its code. */
export const regionFault = guard("agencies.region_below", (ownCode: string, code: string) =>
  code.length > ownCode.length && code.startsWith(ownCode) ? null : ("region_not_below" as const),
);

type Family = { readonly id: string; readonly prefix: string };

/** A number's prefix is one bureau's, shared with the bodies and units under it alone: two would number alike. */
export const prefixFault = guard("agencies.prefix", (own: Family, others: readonly Family[]) =>
  others.some(({ id, prefix }) => id !== own.id && prefix === own.prefix) ? ("prefix_taken" as const) : null,
);

/** The bureau that is competent for a region is one. */
export const bureauFault = guard("agencies.one_bureau", (bureausThere: number) =>
  bureausThere > 0 ? ("bureau_exists" as const) : null,
);
