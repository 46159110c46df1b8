import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { demandColourLabels, demandLevelLabels, demandStateLabels, reportStateLabels } from "@/lib/campaigns/labels";
import type { CampaignFile } from "@/lib/campaigns/queries/campaign-file";
import type { DemandRow } from "@/lib/campaigns/queries/demands";
import type { InstructionRow } from "@/lib/campaigns/queries/instructions";
import type { RoundRow } from "@/lib/campaigns/queries/rounds";
import { CampaignHead } from "./campaign-head";

type Props = {
  campaign: CampaignFile;
  rounds: readonly RoundRow[];
  demands: readonly DemandRow[];
  instructions: readonly InstructionRow[];
  today: string;
  children?: React.ReactNode;
};

/** The reporting rounds of a special action, and the three ways to press a matter: 催办, 督办, 批示. */
export function RoundsView({ campaign, rounds, demands, instructions, today, children }: Props) {
  const base = `/office/campaigns/${campaign.id}`;
  return (
    <>
      <CampaignHead campaign={campaign} current="rounds" />
      <p>
        每月{campaign.reportDays.join("日、")}日截数（没有这一天的月份在最后一天），截数后{campaign.replyDays}日内报送。
      </p>
      <div className="my-3">{children}</div>
      {rounds.length === 0 ? (
        <EmptyState title="还没有报送期" hint="到截数日，系统按各单位的任务生成报送表，统计数字在截数时固定。" />
      ) : null}
      {rounds.map((round) => (
        <Section key={round.id} title={`${round.cutOffOn} 截数，${round.dueOn} 前（含当日）报送`}>
          <DataTable
            caption={`${round.cutOffOn}截数的报送`}
            columns={reportColumns(round, today)}
            rows={round.reports}
            rowKey={(row) => row.id}
            rowHref={(row) => `${base}/reports/${row.id}`}
            empty={<p className="text-muted">截数时没有推进中的任务。</p>}
          />
        </Section>
      ))}
      <Section title="督办">
        <DataTable
          caption="督办"
          columns={demandColumns(today)}
          rows={demands}
          rowKey={(row) => row.id}
          rowHref={(row) => `${base}/demands/${row.id}`}
          empty={<p className="text-muted">没有督办。报送逾期的单位，从它的报送表进入督办。</p>}
        />
      </Section>
      <Section
        title="批示"
        aside={campaign.isGroup ? <TextLink href={`${base}/instruction`}>写批示</TextLink> : undefined}
      >
        <DataTable
          caption="批示"
          columns={instructionColumns}
          rows={instructions}
          rowKey={(row) => row.id}
          rowHref={(row) => `${base}/tasks/${row.taskId}`}
          empty={<p className="text-muted">没有批示。领导小组成员写批示时指定承办单位和期限，同时生成任务。</p>}
        />
      </Section>
    </>
  );
}

type Report = RoundRow["reports"][number];

const reportColumns = (round: RoundRow, today: string): Column<Report>[] => [
  { key: "organ", header: "责任单位", cell: (row) => row.organName },
  { key: "state", header: "状态", cell: (row) => <ReportLamp report={row} dueOn={round.dueOn} today={today} /> },
  { key: "filed", header: "报送日期", cell: (row) => row.filedOn ?? "—" },
];

function ReportLamp({ report, dueOn, today }: { report: Report; dueOn: string; today: string }) {
  if (report.state === "filed") {
    return report.filedOn !== null && report.filedOn > dueOn ? (
      <Badge tone="soon">逾期报送</Badge>
    ) : (
      <Badge tone="done">{reportStateLabels.filed}</Badge>
    );
  }
  return today > dueOn ? <Lamp kind="overdue" /> : <Badge>{reportStateLabels.awaiting}</Badge>;
}

const demandColumns = (today: string): Column<DemandRow>[] => [
  { key: "number", header: "督办编号", cell: (row) => row.number ?? "—" },
  { key: "organ", header: "责任单位", cell: (row) => row.organName },
  { key: "colour", header: "颜色", cell: (row) => demandColourLabels[row.colour] },
  { key: "level", header: "级别", cell: (row) => demandLevelLabels[row.level] },
  { key: "issued", header: "签发日期", cell: (row) => row.issuedOn },
  {
    key: "due",
    header: "反馈期限",
    cell: (row) =>
      row.state === "issued" && row.replyDueOn < today ? (
        <Lamp kind="overdue" dueOn={row.replyDueOn} />
      ) : (
        row.replyDueOn
      ),
  },
  { key: "state", header: "状态", cell: (row) => demandStateLabels[row.state] },
];

const instructionColumns: Column<InstructionRow>[] = [
  { key: "words", header: "批示", cell: (row) => row.words },
  { key: "by", header: "批示人", cell: (row) => row.writtenBy },
  { key: "on", header: "日期", cell: (row) => row.writtenOn },
  { key: "due", header: "办理期限", cell: (row) => row.dueOn },
  { key: "state", header: "任务状态", cell: (row) => (row.state === "done" ? "已完成" : "办理中") },
];
