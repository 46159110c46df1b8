import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { caseClaims, complaints, findings, regroupingParts, regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { advanceCase } from "@/lib/cases/advance";
import { type OpenedCase, openCase } from "@/lib/cases/commands/open-case";
import { isTopic } from "@/lib/kernel/topics";
import type { Context } from "@/lib/workflow/context";
import { splitSummary } from "../labels";
import { idsOf } from "../parts";
import { claimsOfComplaints } from "../queries/chosen-parts";
import { copyExhibits, copyRecusals } from "./copy-parts";

type Split = { readonly id: string; readonly caseId: string; readonly title: string; readonly reason: string };

/**
 * Carries out a split: the chosen complaints and findings go on in a case of its own, with its own number and with the
 * days of the case that they come from. Exhibits are copied, because both cases rest on them; papers stay. Answers the
 * case that was opened.
 */
export async function splitCase(ctx: Context<Officer>, { id, caseId, title, reason }: Split): Promise<OpenedCase> {
  const parts = await ctx.db.select().from(regroupingParts).where(eq(regroupingParts.regroupingId, id));
  const [complaintIds, findingIds] = [idsOf(parts, "complaint"), idsOf(parts, "finding")];
  const kase = await advanceCase(ctx, { id: caseId, act: "split", about: [id] });
  const opened = await openCase(
    ctx,
    {
      ...{ organId: kase.organId, regionCode: kase.regionCode, employerId: kase.employerId, title },
      ...{ origin: { kind: "split", id }, summary: splitSummary(kase.number, reason) },
      workerCount: await workersOf(ctx, complaintIds, findingIds),
      topics: kase.ownTopics.filter(isTopic),
    },
    { fromId: caseId, openedOn: kase.openedOn, processVersion: kase.processVersion, isExtended: kase.isExtended },
  );
  await ctx.db.update(regroupings).set({ otherId: opened.id }).where(eq(regroupings.id, id));
  await copyExhibits(ctx, { caseId, intoId: opened.id, findingIds, exhibitIds: idsOf(parts, "evidence") });
  const claims = claimsOfComplaints(ctx.db, caseId, complaintIds);
  await ctx.db.update(caseClaims).set({ caseId: opened.id }).where(inArray(caseClaims.id, claims));
  await ctx.db.update(complaints).set({ caseId: opened.id }).where(inArray(complaints.id, complaintIds));
  await ctx.db.update(findings).set({ caseId: opened.id }).where(inArray(findings.id, findingIds));
  await copyRecusals(ctx, caseId, opened.id);
  return opened;
}

/** Each complaint's own workers together, or those of the widest finding, where that is more. */
async function workersOf(ctx: Context, complaintIds: string[], findingIds: string[]): Promise<number> {
  const [complained] = await ctx.db
    .select({ n: sql<number>`coalesce(sum(${complaints.workerCount}), 0)::int` })
    .from(complaints)
    .where(inArray(complaints.id, complaintIds));
  const [found] = await ctx.db
    .select({ n: sql<number>`coalesce(max(${findings.workerCount}), 0)::int` })
    .from(findings)
    .where(inArray(findings.id, findingIds));
  return Math.max(complained?.n ?? 0, found?.n ?? 0, 1);
}
