import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ConcludeCaseInput } from "../input";

/**
 * The case officers end the investigation with what they found: T-INV is met, and the fifteen working days
 * for a decision begin (《关于实施〈劳动保障监察条例〉若干规定》第三十七条).
 */
export async function concludeCase(
  ctx: Context<Officer>,
  { id, version, conclusion }: z.output<typeof ConcludeCaseInput>,
): Promise<{ id: string }> {
  const columns = { concludedOn: legalDate(ctx.now), conclusion };
  const kase = await advanceCase(ctx, { id, version, act: "conclude", columns });
  return { id: kase.id };
}
