import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { recordingStepLabels, whyNot } from "@/lib/recordings/labels";
import type { RecordedStep, RecordingDesk } from "@/lib/recordings/queries/recording-desk";

/** 执法全过程记录: each step that is to be filmed, with its film or why there is none. */
export function RecordingDeskView({ desk: { caseId, steps, refusal } }: { desk: RecordingDesk }) {
  const open = steps.filter(({ isOpen }) => isOpen).length;
  return (
    <Section title="执法全过程记录">
      <p className="mb-3 max-w-measure">
        下列环节应当全程录音录像，从进入现场起到离开现场止（《行政处罚法》第四十七条）。没有录音录像的，说明原因。
        {open > 0 ? <strong className="ms-1">还有{open}个环节没有登记。</strong> : null}
      </p>
      {refusal === null ? null : <p className="mb-3 text-muted">{whyNot(refusal)}</p>}
      <DataTable
        caption="执法全过程记录"
        columns={columnsOf(`/office/cases/${caseId}/recordings`, refusal === null)}
        rows={steps}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="还没有应当录音录像的环节"
            hint="现场检查、调查询问、先行登记保存、当面听取陈述申辩、当场处罚、上门核查整改、留置送达办理后列在这里。"
          />
        }
      />
    </Section>
  );
}

const columnsOf = (base: string, mayEnter: boolean): Column<RecordedStep>[] => [
  { key: "on", header: "日期", cell: ({ on }) => on },
  {
    key: "step",
    header: "环节",
    cell: ({ step, words }) => `${recordingStepLabels[step]}${words ? `：${words}` : ""}`,
  },
  { key: "state", header: "状态", cell: (row) => <StateBadge row={row} /> },
  { key: "entries", header: "录音录像、原因", cell: (row) => <Entries row={row} base={base} mayEnter={mayEnter} /> },
  {
    key: "act",
    header: "办理",
    cell: (row) => (mayEnter ? <Acts row={row} base={base} /> : "—"),
  },
];

function StateBadge({ row: { recorded, isExplained } }: { row: RecordedStep }) {
  if (recorded > 0) return <Badge tone="done">有录音录像</Badge>;
  return isExplained ? <Badge>已说明原因</Badge> : <Badge tone="soon">未登记</Badge>;
}

type EntriesProps = { row: RecordedStep; base: string; mayEnter: boolean };

function Entries({ row, base, mayEnter }: EntriesProps) {
  if (row.entries.length === 0) return "—";
  return (
    <ul>
      {row.entries.map((entry) => {
        const said = entry.span
          ? `${entry.span}，${entry.device}，存于${entry.keptAt}`
          : `原因：${entry.missingBecause}`;
        return (
          <li key={entry.id}>
            {entry.struckOn === null ? said : <s>{said}</s>}（{entry.enteredBy}登记）
            {entry.struckOn === null ? null : ` ${entry.struckOn}由${entry.struckBy}注销：${entry.struckBecause}`}
            {mayEnter && entry.struckOn === null ? (
              <TextLink href={`${base}/strike?entry=${entry.id}`}>登记有误</TextLink>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Acts({ row: { id, recorded, isExplained }, base }: { row: RecordedStep; base: string }) {
  if (isExplained) return "—";
  return (
    <span className="flex flex-wrap gap-x-3">
      <TextLink href={`${base}/new?of=${id}`}>{recorded > 0 ? "再登记一段" : "登记录音录像"}</TextLink>
      {recorded > 0 ? null : <TextLink href={`${base}/explanation?of=${id}`}>说明没有的原因</TextLink>}
    </span>
  );
}
