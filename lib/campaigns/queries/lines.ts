import "server-only";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { campaignLines as lines } from "@/db/schema";
import { notFound, refused } from "@/lib/kernel/errors";

/** A line of the special action that nobody has decided on, locked. Throws `refused` when somebody has. */
export async function holdLine(reader: Reader, campaignId: string, lineId: string) {
  const [line] = await reader
    .select()
    .from(lines)
    .where(and(eq(lines.id, lineId), eq(lines.campaignId, campaignId)))
    .for("update");
  if (!line) throw notFound();
  if (line.decidedOn !== null) throw refused("line_decided");
  return line;
}

/** The next proposal to be looked at after this one, else the first that waits; null when none does. */
export async function nextWaitingLine(reader: Reader, campaignId: string, after: number): Promise<string | null> {
  const waiting = and(eq(lines.campaignId, campaignId), eq(lines.kind, "proposal"), isNull(lines.decidedOn));
  const first = (where: typeof waiting) =>
    reader.select({ id: lines.id }).from(lines).where(where).orderBy(asc(lines.ordinal)).limit(1);
  const [later] = await first(and(waiting, gt(lines.ordinal, after)));
  const [any] = later ? [later] : await first(waiting);
  return any?.id ?? null;
}

/** Every line of a special action, in the order of the notice. The caller has asked its scope. */
export const campaignLines = (campaignId: string) =>
  db().select().from(lines).where(eq(lines.campaignId, campaignId)).orderBy(asc(lines.ordinal));

export type CampaignLine = Awaited<ReturnType<typeof campaignLines>>[number];

/** One line of a special action whose scope the caller has asked; undefined when there is none. */
export async function lineOf(campaignId: string, lineId: string): Promise<CampaignLine | undefined> {
  if (!z.uuid().safeParse(lineId).success) return undefined;
  const [line] = await db()
    .select()
    .from(lines)
    .where(and(eq(lines.id, lineId), eq(lines.campaignId, campaignId)));
  return line;
}
