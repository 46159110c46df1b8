import "server-only";
import type { z } from "zod";
import { paperCorrections } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { Difference } from "@/lib/documents/consistency";
import { issuePaper } from "@/lib/documents/issue";
import { correctionStatement } from "@/lib/documents/templates/correction-statement";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ExplainDifferenceInput } from "../input";
import { differenceLabel } from "../labels";
import { inspectorsOf, placeOf } from "../paper-inputs";
import { disagreementsOf } from "../queries/disagreements";

/** Says in a paper of its own why papers of a case differ and which is right; the papers stay as they are. */
export async function explainDifference(
  ctx: Context<Officer>,
  { id, version, field, of, right, reason }: z.output<typeof ExplainDifferenceInput>,
): Promise<{ id: string }> {
  const kase = await advanceCase(ctx, { id, version, act: "explainDifference", particulars: { field } });
  const standing = await disagreementsOf(id, ctx.db);
  const difference = standing.find((one) => one.field === field && one.of === of);
  if (!difference?.values.some(({ value }) => value === right)) throw invalid({ right: "difference_gone" });
  const paper = await issuePaper(ctx, {
    ...placeOf(kase),
    paper: correctionStatement,
    input: {
      caseNumber: kase.number,
      caseName: kase.title,
      about: differenceLabel(difference),
      values: difference.values.map(printed),
      right: difference.values.find(({ value }) => value === right)?.shown ?? right,
      reason,
      inspectors: await inspectorsOf(ctx, id),
    },
  });
  await ctx.db.insert(paperCorrections).values({
    caseId: id,
    field,
    of,
    values: difference.values.map(({ value }) => value),
    documentId: paper.id,
    writtenOn: legalDate(ctx.now),
    writtenBy: ctx.actor.id,
  });
  return { id };
}

const printed = ({ shown, papers }: Difference["values"][number]) => ({
  says: shown,
  papers: papers.map(({ title, number }) => ({ title, number: number ?? undefined })),
});
