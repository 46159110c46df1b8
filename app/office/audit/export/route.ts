import { auditFilterWords, auditSheet } from "@/components/audit/audit-words";
import { actWords } from "@/lib/event-words";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { type AuditRow, auditCount, chainHead, everyEvent, mayReadAudit } from "@/lib/workflow/audit";
import { AuditFilter } from "@/lib/workflow/audit-filter";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";

export const GET = officeRoute("audit.export", async (officer, request) => {
  if (!mayReadAudit(officer)) throw notFound();
  const { after: _after, ...asked } = AuditFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  // Up to the present head, so that the record of this export is not in it.
  const filter = { ...asked, upTo: (await chainHead()).seq };
  return exportSheet({
    actor: officer,
    list: "audit",
    name: "审计记录",
    filter: auditFilterWords(asked).map(({ label, value }) => `${label}：${value}`),
    columns: auditSheet,
    count: await auditCount(officer, filter, MOST_EXPORTED),
    rows: worded(everyEvent(officer, filter, EXPORT_BATCH)),
  });
});

async function* worded(events: AsyncIterable<AuditRow>) {
  for await (const event of events) yield { ...event, words: actWords(event.act) };
}
