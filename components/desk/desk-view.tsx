import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { clockLabel } from "@/lib/deadlines/labels";
import type { LampOf } from "@/lib/deadlines/lamps";
import { nextStepLabels, urgencyLabels } from "@/lib/desk/labels";
import type { DeskClock, DeskDecisions } from "@/lib/desk/queries";
import { byUrgency, MOST_DESK_ROWS } from "@/lib/desk/rules";

type Props = {
  clocks: readonly DeskClock[];
  decisions: DeskDecisions;
  lamps: Readonly<Record<string, LampOf>>;
  view: "mine" | "all";
  organName: string;
};

const MINE = "/office/desk";
const ALL = "/office/desk?view=all";

export function DeskView({ clocks, decisions, lamps, view, organName }: Props) {
  const groups = byUrgency(clocks, lamps);
  const count = (urgency: string) => groups.find((group) => group.urgency === urgency)?.rows.length ?? 0;
  const waiting = Object.values(decisions).reduce((sum, rows) => sum + rows.length, 0);
  return (
    <>
      <PageHead title="我的待办" />
      <p className="text-section">
        今天到期 {count("today")}　逾期 {count("overdue")}　待我决定 {waiting}
      </p>
      <Decisions decisions={decisions} />
      <Tabs
        label="待办范围"
        tabs={[
          { href: MINE, label: "我承办的" },
          { href: ALL, label: `${organName}全部` },
        ]}
        current={view === "all" ? ALL : MINE}
      />
      {groups.length === 0 ? (
        <EmptyState title="没有正在计时的事项" hint="受理投诉、立案、下达指令书之后，期限会按先后排在这里。" />
      ) : null}
      {clocks.length >= MOST_DESK_ROWS ? <p>只列出最早到期的{MOST_DESK_ROWS}项，其余请在案件列表中查看。</p> : null}
      {groups.map(({ urgency, rows }) => (
        <Section key={urgency} title={`${urgencyLabels[urgency]}（${rows.length}）`}>
          <ul className="divide-y divide-line border-y border-line">
            {rows.map((row) => (
              <Card key={row.id} row={row} lamp={lamps[row.id]} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Card({ row, lamp }: { row: DeskClock; lamp: LampOf | undefined }) {
  const isCase = row.fileKind === "case";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
      <div className="min-w-0">
        <p className="font-semibold">
          <TextLink href={isCase ? `/office/cases/${row.fileId}` : `/office/complaints/${row.fileId}`}>
            {nextStepLabels[row.limitKey] ?? clockLabel(row.limitKey)}：{isCase ? row.caseTitle : row.respondentName}
          </TextLink>
        </p>
        <p className="text-muted">
          {isCase ? row.caseNumber : row.complaintNumber}　{row.employerName ?? ""}　依据{row.basis}
        </p>
      </div>
      {lamp ? <Lamp {...lamp} /> : null}
    </li>
  );
}

const ordersHref = (id: string) => `/office/cases/${id}/orders`;

function Decisions({ decisions }: { decisions: DeskDecisions }) {
  const groups = [
    { title: "待决定是否受理", rows: decisions.triage, href: (id: string) => `/office/complaints/${id}` },
    { title: "待指派承办人", rows: decisions.assignment, href: (id: string) => `/office/cases/${id}/assignment` },
    { title: "待审批限期改正指令书", rows: decisions.order, href: ordersHref },
    { title: "指令书被退回，待修改", rows: decisions.returned, href: ordersHref },
    { title: "用人单位报送改正证明，待复查", rows: decisions.proof, href: ordersHref },
    { title: "待审批结案", rows: decisions.closing, href: (id: string) => `/office/cases/${id}/closing` },
    { title: "待决定撤销立案", rows: decisions.rescission, href: (id: string) => `/office/cases/${id}/rescission` },
    { title: "办结呈报被退回，待修改", rows: decisions.returnedClosing, href: (id: string) => `/office/cases/${id}` },
    { title: "待批准延期", rows: decisions.extension, href: (id: string) => `/office/cases/${id}` },
    { title: "待决定回避", rows: decisions.recusal, href: (id: string) => `/office/cases/${id}` },
  ].filter((group) => group.rows.length > 0);
  return groups.map(({ title, rows, href }) => (
    <Section key={title} title={`${title}（${rows.length}）`}>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.id} className="py-2">
            <TextLink href={href(row.id)}>{row.title}</TextLink>
            <span className="ms-3 text-muted">{row.number}</span>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
