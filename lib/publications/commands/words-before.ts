import "server-only";
import { eq } from "drizzle-orm";
import { majorViolations, publications } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import type { Context } from "@/lib/workflow/context";
import { canonical } from "@/lib/workflow/event-chain";
import { knownPeople } from "../queries/known-people";
import { maskByRule } from "../redaction";

/** What was said of a publication before an act puts something else in its place; for the event, without names. */
export async function publicationBefore(ctx: Context, id: string) {
  const [row] = await ctx.db.select().from(publications).where(eq(publications.id, id));
  if (!row) return null;
  const { isPublic, judgedBy, judgedBecause, settledBy, textSha256, documentId } = row;
  const { publishedOn, endGround, endedBy, endedOn } = row;
  const people = await knownPeople(ctx.db, row);
  return {
    ...{ isPublic, judgedBy, reason: maskByRule(judgedBecause, people), settledBy, textSha256, documentId },
    ...{ publishedOn, endGround, endedBy, endedOn },
  };
}

/** The same of an entry on a quarter's list: its kind, the hashes of its words and seat, and the reason last given. */
export async function majorBefore(ctx: Context, id: string) {
  const [row] = await ctx.db.select().from(majorViolations).where(eq(majorViolations.id, id));
  if (!row) return null;
  const { kind, facts, handling, creditCode, address, representative, judgedBy, correctedBecause, reason } = row;
  const { publishedOn, publishedBy, removedOn } = row;
  const people = await knownPeople(ctx.db, row);
  return {
    ...{ kind, judgedBy, textSha256: sha256(canonical({ facts, handling })) },
    seatSha256: sha256(canonical({ creditCode, address, representative })),
    ...(publishedOn === null ? {} : { publishedOn, publishedBy, removedOn }),
    reason: maskByRule(correctedBecause ?? reason, people),
  };
}
