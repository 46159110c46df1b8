import "server-only";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, reportRemarks } from "@/db/schema";
import { remarkField } from "../remark-fields";

/** What a reviewer sent back of a report, in order. The caller has found the report. */
export async function remarksOn(reportId: string) {
  const rows = await db()
    .select({ remark: reportRemarks, maker: accounts.name })
    .from(reportRemarks)
    .innerJoin(accounts, eq(accounts.id, reportRemarks.madeBy))
    .where(eq(reportRemarks.reportId, reportId))
    .orderBy(asc(reportRemarks.ordinal));
  return rows.map(({ remark, maker }) => ({ ...remark, maker, label: remarkField(remark.field) }));
}

export type Remark = Awaited<ReturnType<typeof remarksOn>>[number];
