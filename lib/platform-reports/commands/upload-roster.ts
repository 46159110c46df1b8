import "server-only";
import type { z } from "zod";
import { rosters } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { EmployerUser } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import type { UploadRosterInput } from "../report-input";

const TABLES = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/plain"];

/** Takes a list of people with a report that is being written. It is read in the background, row by row. */
export async function uploadRoster(
  ctx: Context<EmployerUser>,
  { id, file }: z.output<typeof UploadRosterInput>,
): Promise<{ id: string }> {
  if (!TABLES.includes(file.contentType)) throw refused("roster_type");
  const report = await advanceReport(ctx, { id, act: "save", particulars: { roster: file.sha256 } });
  const { employerId, regionCode } = report;
  const place = { reportId: id, employerId, regionCode, fileId: await recordFile(ctx, file) };
  const [roster] = await ctx.db
    .insert(rosters)
    .values({ ...place, uploadedBy: ctx.actor.id, uploadedAt: ctx.now })
    .returning({ id: rosters.id });
  if (!roster) throw new Error("a roster was not stored");
  ctx.record({
    act: "roster.upload",
    subject: { kind: "roster", id: roster.id },
    about: [id, employerId],
    to: "waiting",
    particulars: { sha256: file.sha256, size: file.size },
  });
  return roster;
}
