import "server-only";
import { eq } from "drizzle-orm";
import { complaints } from "@/db/schema";
import { holdCase } from "@/lib/cases/queries/hold-case";
import type { Context } from "@/lib/workflow/context";
import type { Filed } from "../advance";

/** The matter is held, so that nobody records the same beside what is recorded or amended in it. */
export async function holdMatter(ctx: Context, { caseId, complaintId }: Filed): Promise<void> {
  if (caseId !== null) await holdCase(ctx.db, caseId);
  if (complaintId === null) return;
  const it = eq(complaints.id, complaintId);
  await ctx.db.select({ id: complaints.id }).from(complaints).where(it).for("no key update");
}
