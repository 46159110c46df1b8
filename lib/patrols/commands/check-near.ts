import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { nearElsewhere, nearVisits } from "../queries/near-visits";

type Planned = Parameters<typeof nearVisits>[2] & { readonly apartBecause: string };

/** Beside another visit within thirty days, of whichever unit, it is said why this one is made. Throws `invalid`. */
export async function checkNear(ctx: Context<Officer>, { apartBecause, ...planned }: Planned): Promise<void> {
  if (apartBecause.length >= 5) return;
  const near = await nearVisits(ctx.db, ctx.actor, planned);
  if (near.length > 0) throw invalid({ apartBecause: "visit_near" });
  const elsewhere = await nearElsewhere(ctx.db, ctx.actor, planned);
  if (elsewhere.length > 0) throw invalid({ apartBecause: "visit_near_elsewhere" });
}
