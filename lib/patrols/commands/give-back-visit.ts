import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { keepReturn } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";

/** Returns a proposed visit with what is to be changed, point by point; it keeps its place in the year. */
export async function giveBackVisit(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"visit">,
): Promise<{ id: string }> {
  const columns = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion: null };
  const particulars = { places: points.map(({ place }) => place) };
  const visit = await advanceVisit(ctx, { id, version, act: "giveBack", columns, particulars });
  await keepReturn(ctx, { ...visit, matter: "visit", subject: { visitId: id }, round: visit.version }, points);
  return { id };
}
