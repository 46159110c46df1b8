import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNotRecused } from "@/lib/cases/commands/assert-not-recused";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { type OpenedCase, openCase } from "@/lib/cases/commands/open-case";
import { caseScope } from "@/lib/cases/scope";
import { issuePaper } from "@/lib/documents/issue";
import { caseOpeningApproval } from "@/lib/documents/templates/case-opening-approval";
import { filesOf } from "@/lib/employers/queries/files-of";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { joinRefusal, undecidedRefusal } from "../case-policy";
import { findingsIn, topicsOf, type VisitFinding } from "../findings";
import { openingInput } from "../paper-inputs";
import { checklistOf } from "../queries/checklist";
import { visitInHand } from "../queries/visit-in-hand";
import type { OpenCaseInput } from "../record-input";

type Opening = z.output<typeof OpenCaseInput>;
type Visit = Awaited<ReturnType<typeof visitInHand>>;

/**
 * Opens a case on what a visit found, held by the two who found it unless others are named, or joins the findings to an
 * open case of the same employer. Facts and provisions come from the visit. Answers the case.
 */
export async function openCaseOfVisit(
  ctx: Context<Officer>,
  opening: Opening,
): Promise<{ id: string; number: string }> {
  const visit = await visitInHand(ctx, opening.id, "openCase");
  const findings = findingsIn((await checklistOf(visit.id, ctx.db)).answers);
  const refusal = undecidedRefusal({ ...visit, findings: findings.length });
  if (refusal !== null) throw refused(refusal);
  const kase =
    opening.joinCaseId === "" ? await newCase(ctx, visit, findings, opening) : await joined(ctx, visit, opening);
  await advanceVisit(ctx, {
    ...{ id: visit.id, version: opening.version, act: "openCase", columns: { caseId: kase.id }, about: [kase.id] },
    particulars: { number: kase.number, joined: opening.joinCaseId !== "" },
  });
  return kase;
}

async function newCase(
  ctx: Context<Officer>,
  visit: Visit,
  findings: readonly VisitFinding[],
  opening: Opening,
): Promise<OpenedCase> {
  const { id, organId, regionCode, employerId } = visit;
  const [leadId, secondId] = [opening.leadId || visit.leadId, opening.secondId || visit.secondId];
  const { title, workerCount } = opening;
  const place = { organId, regionCode, employerId };
  const summary = visit.facts ?? title;
  const kase = await openCase(ctx, {
    ...{ ...place, title, summary, workerCount },
    ...{ origin: { kind: "patrol", id }, topics: topicsOf(findings) },
  });
  await assignCase(ctx, { id: kase.id, version: 1, leadId, secondId });
  const file = { kind: "case", id: kase.id };
  const input = await openingInput(ctx, visit, { ...opening, number: kase.number });
  await issuePaper(ctx, { organId, regionCode, paper: caseOpeningApproval, input, subject: file, file });
  return kase;
}

async function joined(ctx: Context<Officer>, visit: Visit, { joinCaseId }: Opening): Promise<OpenedCase> {
  const inScope = and(eq(cases.id, joinCaseId), caseScope(ctx.actor));
  const [kase] = await ctx.db.select().from(cases).where(inScope).for("share");
  const files = await filesOf(ctx.db, visit.employerId);
  const refusal = joinRefusal(
    kase,
    files.map(({ id }) => id),
  );
  if (refusal !== null || !kase) throw refused(refusal ?? "case_of_another");
  await assertNotRecused(ctx, kase.id);
  return { id: kase.id, number: kase.number };
}
