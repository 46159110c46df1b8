import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import type { Context } from "@/lib/workflow/context";

/** How long a proof serves for what an unlocked browser or a stolen cookie must not do. */
export const PROOF_MINUTES = 10;

/** True while whoever holds the session of this token has proved who they are within ten minutes. */
export async function isProvedLately(token: string | null, now: Date): Promise<boolean> {
  if (!stands("auth.recent_proof")) return true;
  if (token === null) return false;
  const ofToken = eq(sessions.id, sha256(token));
  const [row] = await db().select({ provedAt: sessions.provedAt }).from(sessions).where(ofToken);
  return row !== undefined && row.provedAt > addHours(now, -PROOF_MINUTES / 60);
}

/** Notes that the holder of this session has proved it now. */
export async function keepProof(ctx: Context, token: string): Promise<void> {
  await ctx.db
    .update(sessions)
    .set({ provedAt: ctx.now })
    .where(eq(sessions.id, sha256(token)));
}
