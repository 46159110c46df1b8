import "server-only";
import { reportSections } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { Contents } from "../content";
import { reportSteps } from "../lifecycle";

/** Lays down what the steps of a new version hold before anyone types, or as the version before left them. */
export async function putSections(
  ctx: Context<EmployerUser>,
  reportId: string,
  contents: Contents,
  revision = 0,
): Promise<void> {
  const saved = { reportId, revision, savedBy: ctx.actor.id, savedAt: ctx.now };
  await ctx.db.insert(reportSections).values(reportSteps.map((step) => ({ ...saved, step, content: contents[step] })));
}
