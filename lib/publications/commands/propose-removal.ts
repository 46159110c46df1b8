import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { DropRemovalInput, ProposeRemovalInput } from "../major-input";

type Removal = { id: string; caseId: string; decisionId: string };

/** Says why what is on a published list should come off although its decision stands; another person decides. */
export function proposeRemoval(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof ProposeRemovalInput>,
): Promise<Removal> {
  const said = { removalBy: ctx.actor.id, removalOn: legalDate(ctx.now), removalBecause: reason };
  const columns = { ...said, keptOn: null, keptBecause: null };
  return advanceMajor(ctx, { id, version, act: "proposeRemoval", columns });
}

/** Leaves it on the list: taken back by its officers, or not approved. */
export function dropRemoval(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof DropRemovalInput>,
): Promise<Removal> {
  const kept = { keptOn: legalDate(ctx.now), keptBecause: reason };
  const columns = { ...kept, removalBy: null, removalOn: null, removalBecause: null };
  return advanceMajor(ctx, { id, version, act: "dropRemoval", columns });
}
