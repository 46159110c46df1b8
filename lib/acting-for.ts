import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { sessions } from "@/db/schema";
import type { DelegationInput } from "./agencies/input";
import type { Officer } from "./auth/actor";
import { delegationsTo } from "./auth/delegation";
import { sessionToken } from "./auth/session";
import { sha256 } from "./kernel/cipher";
import { legalDate } from "./kernel/clock";
import { refused } from "./kernel/errors";
import type { Context } from "./workflow/context";

/** From now on this session holds the delegated post. */
export async function actFor(
  ctx: Context<Officer>,
  { id }: z.output<typeof DelegationInput>,
  token?: string,
): Promise<void> {
  const held = await delegationsTo(ctx.actor.id, legalDate(ctx.now));
  const chosen = held.find((one) => one.id === id);
  const session = token ?? (await sessionToken());
  if (!chosen || session === null) throw refused("delegation_ended");
  await ctx.db
    .update(sessions)
    .set({ delegationId: id })
    .where(eq(sessions.id, sha256(session)));
  ctx.record({ act: "delegation.act", subject: { kind: "account", id: chosen.principalId }, about: [ctx.actor.id] });
}

/** From now on this session holds the own post again. */
export async function stopActing(ctx: Context<Officer>, token?: string): Promise<void> {
  const session = token ?? (await sessionToken());
  if (session === null) return;
  await ctx.db
    .update(sessions)
    .set({ delegationId: null })
    .where(eq(sessions.id, sha256(session)));
  ctx.record({ act: "delegation.stop", subject: { kind: "account", id: ctx.actor.id } });
}
