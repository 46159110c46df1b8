import "server-only";
import { and, eq } from "drizzle-orm";
import { partnerMirrors, type platformReports } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMirror } from "../advance";
import { numberOf, type PartnerRow } from "../content";
import { ownOf, threeOf } from "../mirror-numbers";
import { holderOf } from "../queries/mirror-facts";
import { isEqual } from "../reconcile";
import { settleMismatches } from "./settle-mismatches";
import { tellReportMatter } from "./tell-report-matter";

type Report = typeof platformReports.$inferSelect;
type Mirror = typeof partnerMirrors.$inferSelect;

/** Lays each partner that a sent report names before that partner; what was answered before is kept and compared. */
export async function mirrorPartners(
  ctx: Context<EmployerUser>,
  report: Report,
  rows: readonly PartnerRow[],
): Promise<void> {
  const inReport = and(eq(partnerMirrors.periodId, report.periodId), eq(partnerMirrors.platformId, report.employerId));
  const known = await ctx.db.select().from(partnerMirrors).where(inReport).for("update");
  for (const row of rows) {
    const mirror = known.find(({ creditCode }) => creditCode === row.creditCode);
    if (mirror) await state(ctx, report, row, mirror);
    else await enter(ctx, report, row);
  }
  const gone = known.filter(
    ({ creditCode, state: at }) => at !== "withdrawn" && !rows.some((row) => row.creditCode === creditCode),
  );
  for (const mirror of gone) {
    await advanceMirror(ctx, { id: mirror.id, act: "withdraw" });
    await settleMismatches(ctx, mirror.id);
  }
}

async function enter(ctx: Context<EmployerUser>, report: Report, row: PartnerRow): Promise<void> {
  const { id: reportId, periodId, employerId: platformId, regionCode, half } = report;
  const { creditCode, name } = row;
  const place = { reportId, periodId, platformId, regionCode, creditCode, name };
  const [mirror] = await ctx.db
    .insert(partnerMirrors)
    .values({ ...place, ...numbersOf(row), statedOn: legalDate(ctx.now) })
    .returning({ id: partnerMirrors.id });
  if (!mirror) throw new Error("a partner's row was not stored");
  ctx.record({
    act: "partnerMirror.state",
    subject: { kind: "partnerMirror", id: mirror.id },
    about: [reportId, platformId],
    to: "open",
    particulars: numbersOf(row),
  });
  await tellReportMatter(ctx, { matter: "mirror", half, id: mirror.id, to: await holderOf(ctx.db, creditCode) });
}

const numbersOf = ({ n1, n2, n3 }: PartnerRow) => ({ n1: numberOf(n1), n2: numberOf(n2), n3: numberOf(n3) });

/** The platform says it again: agreed when it now says what the partner said, asked anew when it changed otherwise. */
async function state(ctx: Context<EmployerUser>, report: Report, row: PartnerRow, mirror: Mirror): Promise<void> {
  const numbers = numbersOf(row);
  const columns = { reportId: report.id, name: row.name, statedOn: legalDate(ctx.now), ...numbers };
  const own = ownOf(mirror);
  if (isEqual(numbers, threeOf(mirror)) && mirror.state !== "withdrawn") {
    await ctx.db
      .update(partnerMirrors)
      .set({ reportId: report.id, name: row.name })
      .where(eq(partnerMirrors.id, mirror.id));
    return;
  }
  const isAgreed = own !== null && isEqual(numbers, own);
  await advanceMirror(ctx, { id: mirror.id, act: isAgreed ? "agree" : "restate", columns, particulars: numbers });
  if (isAgreed) await settleMismatches(ctx, mirror.id);
  const to = await holderOf(ctx.db, mirror.creditCode);
  await tellReportMatter(ctx, { matter: "mirror", half: report.half, id: mirror.id, to });
}
