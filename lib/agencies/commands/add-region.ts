import "server-only";
import type { z } from "zod";
import { regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import { levelOf, parentCodeOf } from "@/lib/kernel/region-code";
import type { Context } from "@/lib/workflow/context";
import type { AddRegionInput } from "../ground-input";
import { groundRefusal, regionFault } from "../ground-policy";
import { regionBelow } from "../queries/ground";

/** Adds a region below the administrator's own; its level and the region above it follow from its code. */
export async function addRegion(
  ctx: Context<Officer>,
  { code, name }: z.output<typeof AddRegionInput>,
): Promise<{ code: string }> {
  const reason = groundRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const fault = regionFault(ctx.actor.regionCode, code);
  if (fault !== null) throw invalid({ code: fault });
  const parentCode = parentCodeOf(code);
  if (parentCode === null || !(await regionBelow(ctx.db, ctx.actor, parentCode))) {
    throw invalid({ code: "region_parent_missing" });
  }
  const added = await ctx.db
    .insert(regions)
    .values({ code, name, level: levelOf(code), parentCode })
    .onConflictDoNothing()
    .returning({ code: regions.code });
  if (added.length === 0) throw invalid({ code: "region_taken" });
  ctx.record({
    act: "region.add",
    subject: { kind: "organ", id: ctx.actor.organId },
    particulars: { code, name },
  });
  return { code };
}
