import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { ExcludeMajorInput, IncludeMajorInput, RelistMajorInput } from "../major-input";
import { majorBefore } from "./words-before";

type Turned = { id: string; caseId: string; decisionId: string };

/** Puts on the list what was left out. */
export const includeMajor = (ctx: Context<Officer>, input: z.output<typeof IncludeMajorInput>): Promise<Turned> =>
  turn(ctx, "include", input);

/** Leaves out what was to be on the list. */
export const excludeMajor = (ctx: Context<Officer>, input: z.output<typeof ExcludeMajorInput>): Promise<Turned> =>
  turn(ctx, "exclude", input);

/** Nothing of it is public until it is published again, but why it was taken off. */
const unpublished = {
  ...{ publishedOn: null, publishedBy: null, correctedOn: null, correctedBecause: null },
  ...{ removalBy: null, removalOn: null, removalBecause: null, keptOn: null, keptBecause: null },
};

/** Puts on the list again what was taken off and should not have been; another person publishes it anew. */
export const relistMajor = (ctx: Context<Officer>, input: z.output<typeof RelistMajorInput>): Promise<Turned> =>
  turn(ctx, "relist", input);

async function turn(
  ctx: Context<Officer>,
  act: "include" | "exclude" | "relist",
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Turned> {
  const judged = { reason, judgedBy: ctx.actor.id, judgedOn: legalDate(ctx.now) };
  const columns = act === "relist" ? { ...judged, ...unpublished } : judged;
  const particulars = { before: await majorBefore(ctx, id) };
  return advanceMajor(ctx, { id, version, act, columns, particulars });
}
