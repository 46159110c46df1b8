import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { publications } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { publishedDecision } from "@/lib/documents/templates/published-decision";
import { addMonths, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { PublishInput } from "../input";
import { publishedOnPaper } from "../paper-inputs";
import { paragraphsOf } from "../redaction";
import { assertTellsNobody } from "./assert-tells-nobody";
import { publicationBefore } from "./words-before";

/**
 * Publishes the proposed text, word for word: so it is printed, kept and read by anyone from now on. Throws `refused`
 * (names_remain) when it tells an informant.
 */
export async function publishDecision(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof PublishInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const today = legalDate(ctx.now);
  const row = await advancePublication(ctx, {
    ...{ id, version, act: "publish", particulars: { before: await publicationBefore(ctx, id) } },
    columns: { settledBy: ctx.actor.id, settledOn: today, publishedOn: today },
  });
  const { text } = row;
  if (text === null) throw new Error("a publication without its text");
  await assertTellsNobody(ctx, row, paragraphsOf(text));
  const { organId, regionCode, employerId, caseId } = row;
  const paper = await issuePaper(ctx, {
    ...{
      paper: publishedDecision,
      input: await publishedOnPaper(ctx.db, { ...row, text }),
      organId,
      regionCode,
      employerId,
    },
    subject: { kind: "publication", id },
    file: { kind: "case", id: caseId },
  });
  const months = (await settingsOf(regionCode, ctx.db))["publications.months"];
  const publicUntil = months === 0 ? null : addMonths(today, months);
  await ctx.db.update(publications).set({ documentId: paper.id, publicUntil }).where(eq(publications.id, id));
  return row;
}
