import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { caseStateLabels } from "@/lib/cases/labels";
import { contestHref } from "@/lib/contests/act-links";
import { clockLabel } from "@/lib/deadlines/labels";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { DecisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { deskViewLabels, nextStepLabels, urgencyLabels } from "@/lib/desk/labels";
import { nextStepHref } from "@/lib/desk/next-step";
import type { DeskClock, DeskDecisions } from "@/lib/desk/queries";
import type { DeskCounts } from "@/lib/desk/queries/counts";
import type { Escalated } from "@/lib/desk/queries/escalated";
import type { UnclockedCase } from "@/lib/desk/queries/unclocked";
import { byUrgency, type DeskWhose, MOST_DESK_ROWS } from "@/lib/desk/rules";
import type { Unsaid } from "@/lib/lateness/queries/unsaid";
import type { ListingsWaiting } from "@/lib/wage-listings/queries/waiting-listings";
import { DeskDecisionsView } from "./desk-decisions";
import { DeskListings } from "./desk-listings";
import { DeskProceedings } from "./desk-proceedings";

type Props = {
  clocks: readonly DeskClock[];
  escalated: Escalated | null;
  unclocked: readonly UnclockedCase[];
  decisions: DeskDecisions;
  proceedings: DecisionsWaiting;
  listings: ListingsWaiting;
  unsaid: Unsaid;
  lamps: Readonly<Record<string, LampOf>>;
  view: DeskWhose;
  counts: DeskCounts;
  officer: DeskOf;
};

/** Whose desk it is: whether they lead an organ, and whether organs below it have matters of their own. */
type DeskOf = { readonly organName: string; readonly leads: boolean; readonly above: boolean };

const hrefOf = (view: DeskWhose): string => (view === "mine" ? "/office/desk" : `/office/desk?view=${view}`);

export function DeskView(props: Props) {
  const { clocks, escalated, unclocked, decisions, proceedings, listings, unsaid, lamps, view, counts, officer } =
    props;
  const heard = new Set(escalated?.clocks.map(({ id }) => id));
  const groups = byUrgency(
    clocks.filter(({ id }) => !heard.has(id)),
    lamps,
  );
  const isWhole = clocks.length < MOST_DESK_ROWS;
  const waiting = [...Object.values(decisions), ...Object.values(proceedings), ...Object.values(listings)].reduce(
    (sum, rows) => sum + rows.length,
    0,
  );
  return (
    <>
      <PageHead title="我的待办" />
      <p className="text-section">
        今天到期 {countWords(counts.today)}　逾期 {countWords(counts.overdue)}　3个工作日内 {countWords(counts.soon)}
        　待我决定 {waiting}
      </p>
      {unsaid.count > 0 ? (
        <p>
          <TextLink href={unsaid.href}>逾期未说明原因的{countWords(unsaid.count)}项</TextLink>
        </p>
      ) : null}
      <DeskDecisionsView decisions={decisions} />
      <DeskProceedings waiting={proceedings} />
      <DeskListings waiting={listings} />
      {escalated && escalated.clocks.length > 0 ? (
        <ClockGroup
          title={`本队逾期${escalated.after}个工作日以上，请督办（${escalated.clocks.length}）`}
          rows={escalated.clocks}
          lamps={lamps}
        />
      ) : null}
      <div className="mt-6">
        <Tabs label="待办范围" tabs={tabsOf(officer)} current={hrefOf(view)} />
      </div>
      {groups.length === 0 ? (
        <EmptyState title="没有正在计时的事项" hint="受理投诉、立案、下达指令书之后，期限会按先后排在这里。" />
      ) : null}
      {isWhole ? null : <p>只列出最早到期的{MOST_DESK_ROWS}项，其余请在案件列表中查看。</p>}
      {groups.map(({ urgency, rows }) => (
        <ClockGroup
          key={urgency}
          title={`${urgencyLabels[urgency]}${isWhole ? `（${rows.length}）` : ""}`}
          rows={rows}
          lamps={lamps}
        />
      ))}
      <UnclockedGroup rows={unclocked} />
    </>
  );
}

function tabsOf({ organName, leads, above }: DeskOf) {
  const { mine, below, all } = deskViewLabels;
  return [
    { href: hrefOf("mine"), label: leads ? mine.ofOrgan : mine.own },
    ...(above ? [{ href: hrefOf("below"), label: below }] : []),
    { href: hrefOf("all"), label: `${organName}${all}` },
  ];
}

type GroupProps = { title: string; rows: readonly DeskClock[]; lamps: Props["lamps"] };

const ClockGroup = ({ title, rows, lamps }: GroupProps) => (
  <Section title={title}>
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <Card key={row.id} row={row} lamp={lamps[row.id]} />
      ))}
    </ul>
  </Section>
);

/** The step that a clock asks for, leading to where it is done; the matter below it. */
function Card({ row, lamp }: { row: DeskClock; lamp: LampOf | undefined }) {
  const isCase = row.fileKind === "case";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
      <div className="min-w-0">
        <p className="font-semibold">
          <TextLink href={nextStepHref(row)}>
            {nextStepLabels[row.limitKey] ?? clockLabel(row.limitKey)}：{isCase ? row.caseTitle : row.respondentName}
          </TextLink>
        </p>
        <p className="text-muted">
          <TextLink href={matterHref(row)}>{isCase ? row.caseNumber : row.complaintNumber}</TextLink>　
          {row.employerName ?? ""}　依据{row.basis}
        </p>
        {row.lateBecause ? <p className="text-muted">逾期的原因：{row.lateBecause}</p> : null}
      </div>
      {lamp ? <Lamp {...lamp} /> : null}
    </li>
  );
}

/** A contest keeps its own page, also when the complaint has gone to another region. */
function matterHref({ subjectKind, subjectId, fileKind, fileId }: DeskClock): string {
  if (subjectKind === "contest") return contestHref(subjectId);
  return fileKind === "case" ? `/office/cases/${fileId}` : `/office/complaints/${fileId}`;
}

/** Open cases that no date presses: they are easily forgotten, so they stand here. */
function UnclockedGroup({ rows }: { rows: readonly UnclockedCase[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={`未定期限（${rows.length}）`}>
      <p className="text-muted">
        没有正在计时的期限的在办案件：中止调查的，或者所定期限都已办结的；已经处理、处罚并且履行完毕的，请办理结案。
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, title, number, state }) => (
          <li key={id} className="py-2">
            <TextLink href={`/office/cases/${id}`}>{title}</TextLink>
            <span className="ms-3 text-muted">
              {number}　{caseStateLabels[state]}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
