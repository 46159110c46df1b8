import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { publications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { sha256 } from "@/lib/kernel/cipher";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { canonical } from "@/lib/workflow/event-chain";
import { advancePublication } from "../advance";
import type { ProposePublicationInput } from "../input";
import { sourceText } from "../queries/source-text";
import { emptyBox, maskedByRule, redacted } from "../redaction";

/**
 * Proposes the text that the public is to read: the decision's main parts as the rule leaves them, with the officer's
 * boxes over them, kept with its hash. Throws `invalid` when a box hides nothing.
 */
export async function proposePublication(
  ctx: Context<Officer>,
  { id, version, boxes }: z.output<typeof ProposePublicationInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const particulars = { boxes: boxes.length };
  const row = await advancePublication(ctx, { id, version, act: "propose", particulars });
  const { text, people } = await sourceText(ctx.db, row);
  const empty = emptyBox(maskedByRule(text, people), boxes);
  if (empty >= 0) throw invalid({ [`boxes.${empty}.text`]: "box_hides_nothing" });
  const shown = redacted(text, people, boxes);
  const [proposedBy, proposedOn] = [ctx.actor.id, legalDate(ctx.now)];
  await ctx.db
    .update(publications)
    .set({ boxes, text: shown, textSha256: sha256(canonical(shown)), proposedBy, proposedOn })
    .where(eq(publications.id, id));
  return row;
}
