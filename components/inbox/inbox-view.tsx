import type { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { hrefWith } from "@/lib/kernel/search-params";
import type { InboxFilter } from "@/lib/outbox/filter";
import type { MarkMessageInput } from "@/lib/outbox/inbox-input";
import type { InboxPage, InboxRow } from "@/lib/outbox/queries";
import { inboxWords } from "./inbox-sheet";
import { MarkButtons } from "./mark-buttons";

type Props = {
  /** Where this inbox lies: an officer's or an employer's. */
  path: string;
  page: InboxPage;
  filter: InboxFilter;
  mark: FormAction<z.input<typeof MarkMessageInput>, unknown>;
  children?: React.ReactNode;
};

/** A person's messages. Read and done are two things; nothing here is service of a paper. */
export function InboxView({ path, page, filter, mark, children }: Props) {
  const doneHref = hrefWith(path, { done: "yes" });
  const tabs = [
    { href: path, label: inboxWords({}) },
    { href: doneHref, label: inboxWords({ done: "yes" }) },
  ];
  const first = filter.done ? doneHref : path;
  return (
    <>
      <PageHead title="消息" />
      {children}
      <Tabs label="消息分类" tabs={tabs} current={first} />
      {page.rows.length === 0 ? (
        <EmptyState
          title={filter.done ? "没有办完的消息" : "没有待处理的消息"}
          hint="期限提醒、文书下达、证明提交等会在这里出现；配置了邮件服务的，同时发到您的邮箱。"
        />
      ) : (
        <ol className="border-t border-line">
          {page.rows.map((row) => (
            <Message key={row.id} row={row} mark={mark} />
          ))}
        </ol>
      )}
      <Pager
        firstHref={filter.after ? first : undefined}
        nextHref={page.next ? hrefWith(path, { done: filter.done, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${path}/export`, { done: filter.done })} />
    </>
  );
}

function Message({ row, mark }: { row: InboxRow; mark: Props["mark"] }) {
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold">{row.href ? <TextLink href={row.href}>{row.subject}</TextLink> : row.subject}</h2>
        {row.isRead ? null : <Badge tone="accent">未读</Badge>}
        <span className="text-muted">{row.at}</span>
      </div>
      <p className="max-w-measure whitespace-pre-line py-1">{row.body}</p>
      <MarkButtons id={row.id} isRead={row.isRead} isDone={row.isDone} action={mark} />
    </li>
  );
}
