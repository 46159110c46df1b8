import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { archiveNumbers, caseFiles, cases } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { caseScope } from "@/lib/cases/scope";
import { takeSerial } from "@/lib/documents/numbering";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RequestCaseFileInput } from "../input";
import { caseFileRefusal } from "../policy";

/** Puts the building of a case's file in the queue; an ended case is given its 归档号 by the first. */
export async function requestCaseFile(
  ctx: Context<Officer>,
  { id }: z.output<typeof RequestCaseFileInput>,
): Promise<{ id: string }> {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, id), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const reason = caseFileRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const waits = and(eq(caseFiles.caseId, id), inArray(caseFiles.state, ["queued", "building"]));
  if ((await ctx.db.$count(caseFiles, waits)) > 0) throw refused("case_file_waits");
  if ((await disagreementsOf(id, ctx.db)).length > 0) throw refused("papers_disagree");
  if (kase.endedOn !== null) await archive(ctx, kase);
  const [row] = await ctx.db
    .insert(caseFiles)
    .values({ caseId: id, regionCode: kase.regionCode, requestedBy: ctx.actor.id, requestedAt: ctx.now })
    .returning({ id: caseFiles.id });
  if (!row) throw new Error("a case file was not queued");
  ctx.record({ act: "caseFile.request", subject: { kind: "caseFile", id: row.id }, about: [id], to: "queued" });
  return { id };
}

/** 归档号: the year in which the case ended and a serial of four digits within its organ. */
async function archive(ctx: Context, kase: typeof cases.$inferSelect): Promise<void> {
  const year = Number(kase.endedOn?.slice(0, 4));
  const held = await ctx.db.$count(archiveNumbers, eq(archiveNumbers.caseId, kase.id));
  if (held > 0) return;
  const { code } = await organOf(ctx.db, kase.organId);
  const serial = await takeSerial(ctx, `archive ${code}`, year);
  const number = `${year}-${String(serial).padStart(4, "0")}`;
  await ctx.db.insert(archiveNumbers).values({ caseId: kase.id, number, takenOn: legalDate(ctx.now) });
}
