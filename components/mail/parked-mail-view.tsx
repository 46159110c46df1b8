import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainSelect } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { hrefWith } from "@/lib/kernel/search-params";
import type { MailFilter } from "@/lib/outbox/filter";
import { faultWords, messageKindLabels } from "@/lib/outbox/labels";
import type { ParkedMailPage, ParkedMailRow } from "@/lib/outbox/queries/parked-mail";
import { kindWords, mailFilterWords } from "./mail-sheet";
import { SettleButtons } from "./settle-buttons";

const PATH = "/office/mail";

type Door = FormAction<unknown, unknown>;
type Doors = { readonly resend: Door; readonly drop: Door };
type Props = { page: ParkedMailPage; total: number; filter: MailFilter; doors: Doors };

/** The mails that were given up after five tries, or held after a restore: to whom and why, never what they say. */
export function ParkedMailView({ page, total, filter, doors }: Props) {
  const { kind } = filter;
  const applied = mailFilterWords(filter).map(({ label, value }) => ({ label, value, removeHref: PATH }));
  return (
    <>
      <PageHead title="没有发出的邮件" />
      <p className="mb-3 max-w-measure">
        发送五次都没有成功的邮件列在这里，收件人的站内消息不受影响。排除故障后可以重新发送；不再发送的，系统同时删去收件地址。账号激活邮件过期的，请到账号页面重新发放链接。
      </p>
      <p className="mb-3 max-w-measure">
        审计链校验值不能停止发送；重新发送时寄往服务器现在配置的邮箱（AUDIT_MAIL_TO），没有配置的，先配置再发送。
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="kind" label="种类" options={optionsOf(messageKindLabels)} defaultValue={kind} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, { kind }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { kind, after: page.next }) : undefined}
      />
      <DataTable
        caption="没有发出的邮件"
        columns={columnsWith(doors)}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title="没有发不出去的邮件" hint="邮件正常发出的，不在这里列出。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, { kind })} total={total} />
    </>
  );
}

const columnsWith = ({ resend, drop }: Doors): Column<ParkedMailRow>[] => [
  { key: "kind", header: "种类", cell: ({ kind }) => kindWords(kind) },
  { key: "to", header: "收件人", cell: (row) => row.to },
  { key: "written", header: "形成时间", cell: (row) => row.writtenAt },
  { key: "parked", header: "停止发送时间", cell: (row) => row.parkedAt },
  { key: "why", header: "原因", cell: (row) => faultWords(row.lastFault) },
  {
    key: "acts",
    header: "办理",
    cell: ({ id, maySend, mayDrop }) => <SettleButtons {...{ id, maySend, mayDrop, resend, drop }} />,
  },
];
