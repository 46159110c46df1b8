import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { stopClocks } from "@/lib/deadlines/clocks";
import { putOutOfUse } from "@/lib/documents/put-out-of-use";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lockMatter } from "../advance";
import type { VoidPaperInput } from "../input";
import { type MatterRef, matterNamed, refOf } from "../matter";
import { paperWithVoidFacts } from "../queries/void-facts";
import { voidRefusal } from "../void-policy";

/**
 * Voids a paper that was issued with a mistake and told nobody anything yet: its bytes and its number stay, what waited
 * for it waits no longer, and its own act may be done again.
 */
export async function voidPaper(
  ctx: Context<Officer>,
  { documentId, reason, ...named }: z.output<typeof VoidPaperInput>,
): Promise<{ id: string; matter: MatterRef }> {
  const matter = await lockMatter(ctx, matterNamed(named));
  const found = await paperWithVoidFacts(ctx.db, matter, documentId);
  if (!found) throw notFound();
  const refusal = voidRefusal(ctx.actor, found.facts);
  if (refusal !== null) throw refused(refusal);
  const { paperKey, title, number, subjectId } = found.paper;
  await putOutOfUse(ctx, { documentId, replacedById: null, reason });
  if (subjectId !== matter.id) await stopClocks(ctx, subjectId, legalDate(ctx.now));
  ctx.record({
    act: "document.void",
    subject: { kind: "document", id: documentId },
    about: [matter.id, subjectId, matter.employerId],
    particulars: { paper: paperKey, title, number, reason },
  });
  return { id: documentId, matter: refOf(matter) };
}
