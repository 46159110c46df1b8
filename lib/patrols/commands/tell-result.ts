import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { issuePaper } from "@/lib/documents/issue";
import { inspectionResult } from "@/lib/documents/templates/inspection-result";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { findingsIn } from "../findings";
import { resultInput } from "../paper-inputs";
import { checklistOf } from "../queries/checklist";
import { visitInHand } from "../queries/visit-in-hand";
import type { TellResultInput } from "../record-input";

/**
 * Tells the employer what the visit found, or that it found nothing, and what follows (国办发〔2024〕54号): a numbered paper,
 * in the employer's portal at once. Throws `refused` (paper_names_people) where it would tell an informant of its case.
 */
export async function tellResult(
  ctx: Context<Officer>,
  { id, version, advice }: z.output<typeof TellResultInput>,
): Promise<{ id: string; number: string }> {
  const visit = await visitInHand(ctx, id, "tellResult");
  const findings = findingsIn((await checklistOf(id, ctx.db)).answers);
  const input = await resultInput(ctx, visit, { findings, advice, caseNumber: await caseNumberOf(ctx, visit.caseId) });
  if (visit.caseId !== null) await assertNamesNobody(ctx, visit.caseId, [...input.findings, advice]);
  const { organId, regionCode, employerId } = visit;
  const place = { organId, regionCode, employerId, subject: { kind: "visit", id }, file: { kind: "visit", id } };
  const paper = await issuePaper(ctx, { ...place, paper: inspectionResult, input });
  const number = paper.number ?? paper.title;
  const particulars = { number, findings: findings.length };
  await advanceVisit(ctx, { id, version, act: "tellResult", columns: { resultId: paper.id }, particulars });
  return { id, number };
}

async function caseNumberOf(ctx: Context, caseId: string | null): Promise<string | null> {
  if (caseId === null) return null;
  const [kase] = await ctx.db.select({ number: cases.number }).from(cases).where(eq(cases.id, caseId));
  return kase?.number ?? null;
}
