import { Absent, DateText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { appliesWords, originLabels } from "@/lib/cases/labels";
import type { CaseFile } from "@/lib/cases/queries/case-file";
import type { CaseRecords } from "@/lib/cases/queries/case-records";
import type { OfficerHistoryRow } from "@/lib/cases/queries/officers";
import type { StageTask } from "@/lib/cases/stage-tasks";
import type { ComplaintOfCase } from "@/lib/complaints/queries/complaint-of-case";
import type { Deadline } from "@/lib/deadlines/clocks";
import type { LampOf } from "@/lib/deadlines/lamps";
import { OfficerTable } from "./officer-table";
import { RecordSections } from "./record-sections";
import { StageList } from "./stage-list";

type Props = {
  kase: CaseFile;
  tasks: readonly StageTask[];
  clocks: readonly Deadline[];
  lamps: Readonly<Record<string, LampOf>>;
  complaints: readonly ComplaintOfCase[];
  officers: readonly OfficerHistoryRow[];
  records: CaseRecords;
  /** What is shown first beside the stages. */
  aside: React.ReactNode;
};

/** A case at one look: its stages, what it is about, and who has handled it. */
export function CaseOverview({ kase, tasks, clocks, lamps, complaints, officers, records, aside }: Props) {
  return (
    <div className="gap-8 lg:grid lg:grid-cols-2">
      <StageList kase={kase} tasks={tasks} clocks={clocks} lamps={lamps} />
      <div>
        {aside}
        <Section title="案情">
          <DescriptionList items={[...aboutOf({ kase, complaints, clocks }), ...endOf(kase)]} />
        </Section>
        <Section title="承办人">
          <OfficerTable officers={officers} />
        </Section>
        <RecordSections records={records} />
      </div>
    </div>
  );
}

const aboutOf = ({ kase, complaints, clocks }: Pick<Props, "kase" | "complaints" | "clocks">) => [
  { term: "来源", detail: <Origin kase={kase} complaints={complaints} /> },
  { term: "立案", detail: <Opening kase={kase} /> },
  {
    term: "本案适用",
    detail: appliesWords(
      kase.processVersion,
      clocks.map(({ limitsVersion }) => limitsVersion),
    ),
  },
  { term: "办理机关", detail: kase.organName },
  { term: "涉及劳动者", detail: `${kase.workerCount} 人` },
  { term: "请求金额", detail: <Claims complaints={complaints} /> },
  { term: "基本情况", detail: <p className="max-w-measure whitespace-pre-line">{kase.summary}</p> },
];

function endOf(kase: CaseFile) {
  const items = [
    { term: "调查终结", on: kase.concludedOn, text: kase.conclusion },
    { term: "办结", on: kase.endedOn, text: kase.closingNote },
  ];
  return items.flatMap(({ term, on, text }) =>
    on === null
      ? []
      : [
          {
            term,
            detail: (
              <>
                <DateText on={on} prose />
                {text ? <p className="max-w-measure whitespace-pre-line">{text}</p> : null}
              </>
            ),
          },
        ],
  );
}

function Origin({ kase, complaints }: Pick<Props, "kase" | "complaints">) {
  return (
    <>
      {originLabels[kase.originKind]}
      <ul>
        {complaints.map(({ id, number, receivedOn, joinedOn }) => (
          <li key={id}>
            <TextLink href={`/office/complaints/${id}`}>{number}</TextLink>（<DateText on={receivedOn} prose />
            接到{joinedOn ? "，并案" : ""}）
          </li>
        ))}
      </ul>
    </>
  );
}

function Opening({ kase }: { kase: CaseFile }) {
  return (
    <>
      <DateText on={kase.openedOn} prose />，{kase.openedByName}决定
    </>
  );
}

function Claims({ complaints }: Pick<Props, "complaints">) {
  const lines = complaints.reduce((sum, { claimLines }) => sum + claimLines, 0);
  if (lines === 0) return <Absent />;
  return (
    <>
      <Money fen={complaints.reduce((sum, { claimedFen }) => sum + claimedFen, 0)} />（{lines} 笔明细合计）
    </>
  );
}
