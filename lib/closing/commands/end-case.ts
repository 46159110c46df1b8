import "server-only";
import { advanceCase } from "@/lib/cases/advance";
import { lapseExtensions } from "@/lib/cases/commands/lapse-extensions";
import { tellCaseEnded } from "@/lib/complaints/commands/tell-decision";
import { stopFileClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { actOfGround, type ClosingGround } from "../lifecycle";

type End = {
  readonly caseId: string;
  readonly version?: number;
  readonly ground: ClosingGround;
  readonly note: string;
};

/** Ends a case by the act of its ground, with its clocks and what waits to extend them; tells its complainants. */
export async function endCase(ctx: Context, { caseId, version, ground, note }: End) {
  const today = legalDate(ctx.now);
  const lapsed = await lapseExtensions(ctx, caseId);
  const kase = await advanceCase(ctx, {
    id: caseId,
    version,
    act: actOfGround[ground],
    columns: { endedOn: today, closingGround: ground, closingNote: note },
    particulars: lapsed > 0 ? { ground, lapsedExtensions: lapsed } : { ground },
  });
  await stopFileClocks(ctx, caseId, today);
  await tellCaseEnded(ctx, caseId);
  return kase;
}
