import "server-only";
import type { z } from "zod";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMismatch } from "../advance";
import type { SettleMismatchInput, TakeMismatchInput } from "../mirror-input";

type Worked = { readonly id: string; readonly mirrorId: string };

/** Somebody of one side takes its task and owns it from then on. */
export async function takeMismatch(
  ctx: Context<EmployerUser>,
  { id, version }: z.output<typeof TakeMismatchInput>,
): Promise<Worked> {
  const columns = { ownerId: ctx.actor.id, takenOn: legalDate(ctx.now) };
  return advanceMismatch(ctx, { id, version, act: "take", columns });
}

/** The owner says where the difference comes from and what was done about it. */
export async function settleMismatch(
  ctx: Context<EmployerUser>,
  { id, version, outcome }: z.output<typeof SettleMismatchInput>,
): Promise<Worked> {
  const columns = { outcome, doneOn: legalDate(ctx.now) };
  return advanceMismatch(ctx, { id, version, act: "settle", columns });
}
