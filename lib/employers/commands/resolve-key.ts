import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { employers } from "@/db/schema";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ResolveKeyInput } from "../input";
import { keepRefusal } from "../policy";
import { lockEmployer } from "./lock-employer";

/** Gives a provisional file its credit code. A code that another file has leads to a merge instead. */
export async function resolveKey(ctx: Context, input: z.output<typeof ResolveKeyInput>): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const row = await lockEmployer(ctx, input.id);
  if (row.version !== input.version) throw new DomainError("stale");
  if (row.creditCode !== null) throw refused("has_credit_code");
  const code = parseCreditCode(input.creditCode);
  if (!code.ok) throw invalid({ creditCode: code.fault });
  await ctx.db
    .update(employers)
    .set({ creditCode: code.value, version: row.version + 1 })
    .where(eq(employers.id, row.id))
    .catch((error: unknown) => {
      throw violatedConstraint(error) === "employers_credit_code"
        ? invalid({ creditCode: "credit_code_taken" })
        : error;
    });
  ctx.record({ act: "employer.resolveKey", subject: { kind: "employer", id: row.id } });
  return { id: row.id };
}
