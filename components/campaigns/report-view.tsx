import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { figureWords } from "@/lib/campaigns/figure-words";
import { reportStateLabels, taskName, taskStateLabels } from "@/lib/campaigns/labels";
import type { EntryRow, ReportFile } from "@/lib/campaigns/queries/report-file";

type Props = { report: ReportFile; children?: React.ReactNode };

/** One unit's report of one round: the frozen figures and what the unit says beside them. */
export function ReportView({ report, children }: Props) {
  const base = `/office/campaigns/${report.campaignId}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: "专项行动", href: "/office/campaigns" },
          { label: report.campaignTitle, href: `${base}/rounds` },
        ]}
        title={`${report.organName}的报送表`}
        number={`${report.cutOffOn} 截数`}
        state={<Badge tone={report.state === "filed" ? "done" : "soon"}>{reportStateLabels[report.state]}</Badge>}
      />
      <Banner kind="info">
        数字统计 {report.periodFrom} 至 {report.cutOffOn}{" "}
        的记录（截数前已经撤销的指令书和决定不计），截数时固定，以后修改记录不会改变。请在 {report.dueOn}{" "}
        前（含当日）报送。
        {report.filedOn ? `${report.filerName ?? ""} ${report.filedOn} 报送。` : ""}
      </Banner>
      {children}
      {report.state === "filed"
        ? report.entries.map((entry) => <FiledEntry key={entry.id} entry={entry} base={base} />)
        : null}
    </>
  );
}

function FiledEntry({ entry, base }: { entry: EntryRow; base: string }) {
  return (
    <Section title={taskName(entry)}>
      <EntryFacts entry={entry} base={base} />
      <p className="max-w-measure">{entry.isUnchanged ? "无变化。" : entry.words}</p>
      {entry.decisionWanted ? <p className="text-soon">请领导小组决定：{entry.decisionWanted}</p> : null}
    </Section>
  );
}

/** What the system knows of a task in this round: its words, its figures with their rows, its evidence. */
export function EntryFacts({ entry, base }: { entry: EntryRow; base: string }) {
  const isShort = entry.kind === "standing" && entry.evidence.length < entry.leastProofs;
  return (
    <>
      <p className="max-w-measure">
        <TextLink href={`${base}/tasks/${entry.taskId}`}>{entry.taskWords}</TextLink>
      </p>
      <p className="text-muted">
        截数时：{taskStateLabels[entry.taskState]}；时限：{entry.dueOn ?? "持续推进"}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {entry.figures.map((figure) => (
          <li key={figure.id}>
            <TextLink href={`${base}/figures/${figure.id}`}>{figureWords(figure)}</TextLink>
          </li>
        ))}
        <li className={isShort ? "text-soon" : undefined}>
          本期佐证{entry.evidence.length}份{isShort ? `，低于最低${entry.leastProofs}份` : ""}
        </li>
      </ul>
    </>
  );
}
