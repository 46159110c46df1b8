import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { briefNumbers, progressLabels, taskName } from "@/lib/campaigns/labels";
import type { Brief } from "@/lib/campaigns/queries/brief";
import type { CampaignFile } from "@/lib/campaigns/queries/campaign-file";
import type { LampOf } from "@/lib/deadlines/lamps";
import { BriefStanding, beforeWords } from "./brief-standing";
import { CampaignHead } from "./campaign-head";
import { DistrictTiles, type Tiles } from "./district-tiles";
import { EffectBars } from "./effect-bars";
import { TaskLampWords } from "./task-lamp";

type Props = {
  campaign: CampaignFile;
  shown: Brief;
  lamps: Readonly<Record<string, LampOf>>;
  months: readonly string[];
  /** What was counted of the objects of the action before and after its start, in one line. */
  effect: string;
  tiles: Tiles | null;
};

const MOST = 10;

/** The leadership group's page: what is late, what wants its decision, where proof is thin, what was done. */
export function BriefView({ campaign, shown, lamps, months, effect, tiles }: Props) {
  const base = `/office/campaigns/${campaign.id}`;
  return (
    <>
      <CampaignHead campaign={campaign} current="brief" />
      <p className="flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={`${base}/brief/sheet`} download>
          一页纸（A4）
        </ButtonLink>
        {months.map((month) => (
          <ButtonLink key={month} href={`${base}/ledger/${month}`} download>
            {month} 台账
          </ButtonLink>
        ))}
      </p>
      <dl className="my-4 grid grid-cols-2 gap-3 md:grid-cols-4">
        {briefNumbers.map(({ key, label, meaning, href }) => (
          <div key={key} className="border border-line px-3 py-2">
            <dt>{label}</dt>
            <dd>
              <strong className="text-title font-semibold">
                <TextLink href={`${base}${href}`}>{shown.counts[key]}</TextLink>
              </strong>
              <span className="block text-muted">
                {meaning}
                {beforeWords(shown.standing.before, key)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <Section title="已逾期的任务">
        <DataTable
          caption="已逾期的任务"
          columns={lateColumns(lamps)}
          rows={shown.late.slice(0, MOST)}
          rowKey={(row) => row.id}
          rowHref={(row) => `${base}/tasks/${row.id}`}
          empty={<p>没有逾期的任务。</p>}
        />
      </Section>
      <div id="decisions">
        <Section title="请领导小组决定的事项">
          <DataTable
            caption="请领导小组决定的事项"
            columns={decisionColumns(base, campaign.isGroup)}
            rows={shown.decisions}
            rowKey={(row) => row.entryId}
            rowHref={(row) => `${base}/tasks/${row.taskId}`}
            empty={<p>没有待决定的事项。</p>}
          />
        </Section>
      </div>
      <BriefStanding base={base} shown={shown} />
      <Section title="佐证不足的任务">
        {shown.thin.length === 0 ? <p>没有。</p> : null}
        <ul className="flex flex-wrap gap-x-6">
          {shown.thin.map((task) => (
            <li key={task.id}>
              <TextLink href={`${base}/tasks/${task.id}/evidence`}>
                {`${taskName(task)}：${task.evidence}份，最低${task.leastProofs}份`}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="工作量（各期截数）">
        <EffectBars rounds={shown.effects} kind={shown.kinds[0]} />
        <DataTable
          caption="各期截数的工作量"
          columns={effectColumns(base, shown.kinds)}
          rows={shown.effects}
          rowKey={(row) => row.id}
          empty={<p>还没有截数。</p>}
        />
      </Section>
      {tiles ? <DistrictTiles base={base} tiles={tiles} /> : null}
      <Section title="行动效果" aside={<TextLink href={`${base}/effect`}>前后对照</TextLink>}>
        <p className="max-w-measure">{effect}</p>
      </Section>
    </>
  );
}

const lateColumns = (lamps: Props["lamps"]): Column<Brief["late"][number]>[] => [
  { key: "name", header: "序号", cell: (row) => taskName(row) },
  { key: "words", header: "任务", cell: (row) => row.words },
  { key: "unit", header: "牵头单位", cell: (row) => row.units[0]?.name ?? "" },
  { key: "due", header: "完成时限", cell: (row) => row.dueOn },
  { key: "lamp", header: "状态", cell: (row) => <TaskLampWords lamp="late" clock={lamps[row.id]} /> },
];

const decisionColumns = (base: string, isGroup: boolean): Column<Brief["decisions"][number]>[] => [
  { key: "name", header: "序号", cell: (row) => taskName(row) },
  { key: "words", header: "请示事项", cell: (row) => row.words },
  { key: "unit", header: "单位", cell: (row) => row.organName },
  { key: "on", header: "截数日", cell: (row) => row.cutOffOn },
  {
    key: "act",
    header: "办理",
    cell: (row) =>
      isGroup ? (
        <TextLink href={`${base}/instruction?entry=${row.entryId}&task=${row.taskId}`}>写批示</TextLink>
      ) : (
        "待批示"
      ),
  },
];

const effectColumns = (base: string, kinds: Brief["kinds"]): Column<Brief["effects"][number]>[] => [
  { key: "on", header: "截数日", cell: (row) => row.cutOffOn },
  ...kinds.map(
    (kind): Column<Brief["effects"][number]> => ({
      key: kind,
      header: progressLabels[kind],
      align: "end",
      cell: (row) => (
        <TextLink href={`${base}/rounds/${row.id}?kind=${kind}`}>
          {String(row.counts.find((each) => each.kind === kind)?.count ?? 0)}
        </TextLink>
      ),
    }),
  ),
];
