import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { keepReturn } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";

/** Returns a proposal with what is to be changed, point by point. The case's clocks run on. */
export async function giveBackClosing(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"closing">,
): Promise<{ id: string; caseId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const closing = await advanceClosing(ctx, { id, version, act: "giveBack", particulars });
  await keepReturn(ctx, { ...closing, matter: "closing", subject: { closingId: id } }, points);
  return { id, caseId: closing.caseId };
}
