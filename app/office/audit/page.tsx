import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditView } from "@/components/audit/audit-view";
import { requireOfficer } from "@/lib/auth/session";
import { actWords } from "@/lib/event-words";
import type { SearchParams } from "@/lib/kernel/search-params";
import { auditPage, chainHead, mayReadAudit } from "@/lib/workflow/audit";
import { AuditFilter } from "@/lib/workflow/audit-filter";

export const metadata: Metadata = { title: "审计记录" };

export default async function AuditRecordsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (!mayReadAudit(officer)) notFound();
  const filter = AuditFilter.parse(await searchParams);
  const [{ rows, next }, head] = await Promise.all([auditPage(officer, filter), chainHead()]);
  const worded = rows.map((row) => ({ ...row, words: actWords(row.act) }));
  return <AuditView rows={worded} next={next} filter={filter} head={head} />;
}
