import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { regionScope } from "@/lib/workflow/scope";
import type { EditOrganInput } from "../ground-input";
import { groundRefusal, prefixFault } from "../ground-policy";
import { prefixesInUse } from "../queries/ground";
import { holdGround } from "./add-organ";

type Given = z.output<typeof EditOrganInput>;

/**
 * What later papers print of an organ, and whether an investigation may be suspended there. What was issued before
 * keeps what it printed. The event names what was changed, from and to.
 */
export async function editOrgan(ctx: Context<Officer>, { id, version, ...given }: Given): Promise<{ id: string }> {
  const reason = groundRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  await holdGround(ctx);
  const inScope = regionScope("accounts.organ_scope", ctx.actor, organs.regionCode);
  const [organ] = await ctx.db
    .select()
    .from(organs)
    .where(and(eq(organs.id, id), inScope))
    .for("update");
  if (!organ) throw notFound();
  if (organ.version !== version) throw new DomainError("stale");
  const family = { id: organ.kind === "bureau" ? id : (organ.parentId ?? id), prefix: given.numberPrefix };
  const fault = prefixFault(family, await prefixesInUse(ctx.db, given.numberPrefix));
  if (fault !== null) throw invalid({ numberPrefix: fault });
  const columns = { ...given, suspensionBasis: given.suspensionBasis === "" ? null : given.suspensionBasis };
  await ctx.db
    .update(organs)
    .set({ ...columns, version: version + 1 })
    .where(eq(organs.id, id));
  const was = new Map<string, unknown>(Object.entries(organ));
  const changed = Object.entries(columns).filter(([field, to]) => was.get(field) !== to);
  const particulars = Object.fromEntries(changed.map(([field, to]) => [field, { from: was.get(field), to }]));
  ctx.record({ act: "organ.edit", subject: { kind: "organ", id }, particulars });
  return { id };
}
