import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { campaigns } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { eachApart } from "@/lib/kernel/each-apart";
import { DomainError } from "@/lib/kernel/errors";
import { transact } from "@/lib/workflow/transact";
import { openRound } from "./open-round";

/** Opens every round of every running action whose cut-off has come. Answers how many. */
export async function openDueRounds(at: Date): Promise<number> {
  const running = await db().select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.state, "running"));
  let opened = 0;
  await eachApart(running, async ({ id }) => {
    while (await opensNext(id, at)) opened += 1;
  });
  return opened;
}

async function opensNext(id: string, at: Date): Promise<boolean> {
  const [row] = await db().select({ version: campaigns.version }).from(campaigns).where(eq(campaigns.id, id));
  if (!row) return false;
  try {
    await transact(system, at, (ctx) => openRound(ctx, { id, version: row.version }));
    return true;
  } catch (error) {
    if (error instanceof DomainError && (error.reason === "no_cut_off_due" || error.code === "stale")) return false;
    throw error;
  }
}
