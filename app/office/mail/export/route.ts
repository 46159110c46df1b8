import { mailFilterWords, mailSheet } from "@/components/mail/mail-sheet";
import { notFound } from "@/lib/kernel/errors";
import { MailFilter } from "@/lib/outbox/filter";
import { mailPostRefusal } from "@/lib/outbox/policy";
import { parkedMail, parkedMailCount } from "@/lib/outbox/queries/parked-mail";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("mail.export", async (officer, request) => {
  if (mailPostRefusal(officer) !== null) throw notFound();
  const { after: _after, ...filter } = MailFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "parked-mail",
    name: "没有发出的邮件",
    filter: mailFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: mailSheet,
    count: await parkedMailCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => parkedMail(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
