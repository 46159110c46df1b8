import "server-only";
import type { z } from "zod";
import { reportSections } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import { conflictFaults } from "../conflict-words";
import { Content, type PartnerRow } from "../content";
import type { ReporterKind, ReportStep } from "../lifecycle";
import { mergeContents } from "../merge";
import { revisionsOf } from "../queries/contents";
import { reportFile } from "../queries/report-file";
import type { SaveStepInput } from "../report-input";

/**
 * Saves one step. Where somebody else has saved it since, what each of the two changed is kept; a field that both
 * changed is a conflict, and the later one sees both values. Nothing is overwritten.
 */
export async function saveStep(
  ctx: Context<EmployerUser>,
  { id, step, revision, ...typed }: z.output<typeof SaveStepInput>,
): Promise<{ id: string; step: ReportStep; revision: number; isSettled: boolean }> {
  const report = await advanceReport(ctx, { id, act: "save", particulars: { step } });
  const revisions = await revisionsOf(report.id, step, ctx.db);
  const last = revisions.at(-1);
  const base = revisions.find(({ section }) => section.revision === revision);
  if (!last || !base) throw new Error("a report without its steps");
  const mine = ownRows(report, step, Content.parse(typed), Content.parse(last.section.content));
  const [was, theirs] = [Content.parse(base.section.content), Content.parse(last.section.content)];
  const isBehind = last.section.revision !== revision;
  const { content, conflicts } = isBehind ? mergeContents(was, theirs, mine) : { content: mine, conflicts: [] };
  if (conflicts.length > 0) throw invalid(conflictFaults(conflicts, mine, last.saver));
  await ctx.db.insert(reportSections).values({
    ...{ reportId: report.id, step, revision: last.section.revision + 1, content },
    ...{ savedBy: ctx.actor.id, savedAt: ctx.now },
  });
  const file = await reportFile(ctx.actor, id, ctx.now, ctx.db);
  const isSettled = content.lacking !== "" || !file.problems.some((problem) => problem.step === step);
  return { id: report.id, step, revision: last.section.revision + 1, isSettled };
}

/** Districts are those that the report was begun with; only a platform names partners, and only among its workforce. */
function ownRows({ kind }: { kind: ReporterKind }, step: ReportStep, typed: Content, known: Content): Content {
  const districts = known.districts.map(
    (row) => typed.districts.find(({ regionCode }) => regionCode === row.regionCode) ?? row,
  );
  const partners = step === "workforce" && kind === "platform" ? typed.partners.map(withCode) : [];
  return { ...typed, districts, partners };
}

const withCode = (row: PartnerRow): PartnerRow => {
  const code = parseCreditCode(row.creditCode);
  return code.ok ? { ...row, creditCode: code.value } : row;
};
