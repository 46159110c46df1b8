import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { publications } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { publishedDecision } from "@/lib/documents/templates/published-decision";
import { sha256 } from "@/lib/kernel/cipher";
import { addMonths, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { canonical } from "@/lib/workflow/event-chain";
import { advancePublication, type Publication } from "../advance";
import type { PublishInput } from "../input";
import { publishedOnPaper } from "../paper-inputs";
import { everyPerson } from "../queries/known-people";
import { sourceText } from "../queries/source-text";
import { asPublished } from "../redaction";
import { publicationBefore } from "./words-before";

/**
 * Publishes the proposed text, with the informants hidden in it besides: so it is printed, kept and hashed, and read by
 * anyone from now on. The event keeps the hash of what was proposed.
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
  const text = await textOf(ctx, row);
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
  const said = { text, textSha256: sha256(canonical(text)), documentId: paper.id, publicUntil };
  await ctx.db.update(publications).set(said).where(eq(publications.id, id));
  return row;
}

async function textOf(ctx: Context, row: Publication) {
  const { text, people } = await sourceText(ctx.db, row);
  return asPublished(text, people, await everyPerson(ctx.db, row), row.boxes);
}
