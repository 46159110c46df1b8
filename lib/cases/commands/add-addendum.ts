import "server-only";
import type { z } from "zod";
import { addenda } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { addendum } from "@/lib/documents/templates/addendum";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { AddAddendumInput } from "../input";
import { addendumInput, placeOf } from "../paper-inputs";

/** Adds to a case that has ended, with its date, as a paper of its own: what stood before is not changed. */
export async function addAddendum(
  ctx: Context<Officer>,
  { id, version, ...addition }: z.output<typeof AddAddendumInput>,
): Promise<{ id: string }> {
  const particulars = { amends: addition.documentId || null };
  const kase = await advanceCase(ctx, { id, version, act: "addAddendum", particulars });
  const input = await addendumInput(ctx, kase, addition);
  const paper = await issuePaper(ctx, { ...placeOf(kase), paper: addendum, input });
  await ctx.db.insert(addenda).values({
    caseId: kase.id,
    text: addition.content,
    writtenOn: legalDate(ctx.now),
    writtenAt: ctx.now,
    writtenBy: ctx.actor.id,
    documentId: paper.id,
  });
  return { id: kase.id };
}
