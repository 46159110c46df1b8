import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { ExcludeMajorInput, IncludeMajorInput } from "../major-input";
import { majorBefore } from "./words-before";

type Turned = { id: string; caseId: string; decisionId: string };

/** Puts on the list what was left out. */
export const includeMajor = (ctx: Context<Officer>, input: z.output<typeof IncludeMajorInput>): Promise<Turned> =>
  turn(ctx, "include", input);

/** Leaves out what was to be on the list. */
export const excludeMajor = (ctx: Context<Officer>, input: z.output<typeof ExcludeMajorInput>): Promise<Turned> =>
  turn(ctx, "exclude", input);

async function turn(
  ctx: Context<Officer>,
  act: "include" | "exclude",
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<Turned> {
  const columns = { reason, judgedBy: ctx.actor.id, judgedOn: legalDate(ctx.now) };
  const particulars = { before: await majorBefore(ctx, id) };
  return advanceMajor(ctx, { id, version, act, columns, particulars });
}
