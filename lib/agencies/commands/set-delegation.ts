import "server-only";
import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { z } from "zod";
import { accounts, delegations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { neverDeputies } from "@/lib/auth/delegation";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DelegationInput, SetDelegationInput } from "../input";
import { delegable, delegationRefusal, MOST_DELEGATED_DAYS } from "../policy";
import { accountScope } from "../scope";

/** Lets another of the same organ hold a post for some days, in the own name and with every act marked as such. */
export async function setDelegation(
  ctx: Context<Officer>,
  input: z.output<typeof SetDelegationInput>,
): Promise<{ id: string }> {
  const { principalId, deputyId, fromOn, toOn } = input;
  const principal = await officerAccount(ctx, principalId);
  const reason = delegationRefusal(ctx.actor, principalId);
  if (reason !== null) throw refused(reason);
  if (!principal.role || !delegable.includes(principal.role)) throw invalid({ principalId: "principal_not_delegable" });
  const deputy = await officerAccount(ctx, deputyId);
  const isNever = deputy.role === null || neverDeputies.includes(deputy.role);
  const isOther = deputy.organId !== principal.organId || deputy.disabledAt !== null || deputy.id === principal.id;
  if (isNever || isOther || !principal.organId) throw invalid({ deputyId: "deputy_not_of_organ" });
  if (fromOn < legalDate(ctx.now)) throw invalid({ fromOn: "delegation_past" });
  if (toOn < fromOn || toOn > addDays(fromOn, MOST_DELEGATED_DAYS)) throw invalid({ toOn: "delegation_too_long" });
  const meets = and(eq(delegations.principalId, principalId), isNull(delegations.revokedAt));
  const overlaps = and(meets, lte(delegations.fromOn, toOn), gte(delegations.toOn, fromOn));
  if ((await ctx.db.$count(delegations, overlaps)) > 0) throw invalid({ fromOn: "delegation_overlaps" });
  const set = { organId: principal.organId, setBy: ctx.actor.id, setAt: ctx.now };
  const [row] = await ctx.db
    .insert(delegations)
    .values({ ...input, ...set })
    .returning({ id: delegations.id });
  if (!row) throw new Error("a delegation was not stored");
  const particulars = { principal: principalId, deputy: deputyId, fromOn, toOn };
  ctx.record({ act: "delegation.set", subject: { kind: "account", id: principalId }, about: [deputyId], particulars });
  return row;
}

/** Takes a delegation back before its last day. */
export async function revokeDelegation(
  ctx: Context<Officer>,
  { id }: z.output<typeof DelegationInput>,
): Promise<{ id: string }> {
  const [row] = await ctx.db.select().from(delegations).where(eq(delegations.id, id)).for("update");
  if (!row) throw notFound();
  await officerAccount(ctx, row.principalId);
  const reason = delegationRefusal(ctx.actor, row.principalId);
  if (reason !== null) throw refused(reason);
  if (row.revokedAt !== null) throw refused("delegation_ended");
  await ctx.db.update(delegations).set({ revokedAt: ctx.now, revokedBy: ctx.actor.id }).where(eq(delegations.id, id));
  ctx.record({ act: "delegation.revoke", subject: { kind: "account", id: row.principalId }, about: [row.deputyId] });
  return { id };
}

async function officerAccount(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({ id: accounts.id, role: accounts.role, organId: accounts.organId, disabledAt: accounts.disabledAt })
    .from(accounts)
    .where(and(eq(accounts.id, id), eq(accounts.kind, "officer"), accountScope(ctx.actor)));
  if (!row) throw notFound();
  return row;
}
