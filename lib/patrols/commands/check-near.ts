import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { nearVisits } from "../queries/near-visits";

type Planned = Parameters<typeof nearVisits>[2] & { readonly apartBecause: string };

/** Beside another visit within thirty days it is said why the two are not made together. Throws `invalid`. */
export async function checkNear(ctx: Context<Officer>, { apartBecause, ...planned }: Planned): Promise<void> {
  if (apartBecause.length >= 5) return;
  const near = await nearVisits(ctx.db, ctx.actor, planned);
  if (near.length > 0) throw invalid({ apartBecause: "visit_near" });
}
