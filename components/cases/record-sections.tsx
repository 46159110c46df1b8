import { Section } from "@/components/ui/section";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { extendedWords, suspensionGroundLabels } from "@/lib/cases/labels";
import type { AddendumRow, CaseRecords, ExtensionRow, SuspensionRow } from "@/lib/cases/queries/case-records";
import { minuteStamp } from "@/lib/kernel/clock";
import { RecusalList } from "./recusal-list";

/** What was asked and decided in a case beside its course; a part without rows is left out. */
export function RecordSections({ records }: { records: CaseRecords }) {
  const { recusals, extensions, suspensions, addenda } = records;
  return (
    <>
      {recusals.length > 0 ? (
        <Section title="回避">
          <RecusalList recusals={recusals} />
        </Section>
      ) : null}
      <Records title="延期" items={extensions.map(extensionItem)} />
      <Records title="中止调查" items={suspensions.map(suspensionItem)} />
      <Records title="补充记录" items={addenda.map(addendumItem)} />
    </>
  );
}

function Records({ title, items }: { title: string; items: readonly TimelineItem[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <Timeline items={items} />
    </Section>
  );
}

const extensionItem = (row: ExtensionRow): TimelineItem => ({
  key: row.id,
  title: extensionWords(row),
  at: row.decidedOn ?? row.proposedOn,
  by: row.deciderName ?? row.proposerName,
  detail: (
    <>
      <p>
        {row.proposedOn} {row.proposerName}呈报：{row.reason}
      </p>
      {row.decisionReason ? <p>审批意见：{row.decisionReason}</p> : null}
      <PaperLink id={row.documentId}>延期审批表</PaperLink>
    </>
  ),
});

function extensionWords({ decidedOn, isGranted, newDueOn, limitKey }: ExtensionRow): string {
  if (decidedOn === null) return "等待行政机关负责人决定";
  if (isGranted === null) return `${decidedOn} 案件已经办结，未作决定`;
  return isGranted ? `批准延期，${extendedWords[limitKey]}延长至 ${newDueOn ?? ""}` : "不同意延期";
}

const suspensionItem = (row: SuspensionRow): TimelineItem => ({
  key: row.id,
  title: `${row.fromOn} 起中止${row.untilOn ? `，${row.untilOn} 恢复` : ""}`,
  at: suspensionGroundLabels[row.ground],
  by: row.deciderName,
  detail: (
    <>
      <p>{row.reason}</p>
      {row.resumedBecause ? <p>恢复理由：{row.resumedBecause}</p> : null}
    </>
  ),
});

const addendumItem = (row: AddendumRow): TimelineItem => ({
  key: row.id,
  title: row.text,
  at: minuteStamp(row.writtenAt),
  by: row.writerName,
  detail: <PaperLink id={row.documentId}>补充记录</PaperLink>,
});

function PaperLink({ id, children }: { id: string | null; children: string }) {
  if (id === null) return null;
  return (
    <a href={`/documents/${id}`} className="link">
      {children}
    </a>
  );
}
