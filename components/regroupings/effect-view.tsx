import { PaperTable } from "@/components/documents/paper-table";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { nextStepLabels } from "@/lib/desk/labels";
import { clockSpan } from "@/lib/regroupings/labels";
import type { ClockRow, Effect } from "@/lib/regroupings/queries/effect";

type Props = {
  effect: Effect;
  /** The number of the case that goes on, and of the one that ends; null for a split. */
  into: string;
  from: string | null;
};

type Line = { key: string; of: string; step: string; span: string; becomes: string };

/** What a merge or split does to every clock and every paper: read before anybody decides. */
export function EffectView({ effect, into, from }: Props) {
  const { contents, papers } = effect;
  return (
    <>
      <Section title="对期限的影响">
        <p className="mb-2 max-w-measure">{from === null ? SPLIT_CLOCKS : MERGE_CLOCKS}</p>
        <DataTable
          caption="对期限的影响"
          columns={clockColumns}
          rows={linesOf(effect, into, from)}
          rowKey={(line) => line.key}
          empty={<EmptyState title="没有正在计算的期限" hint="两件案件的期限都已经办结。" />}
        />
      </Section>
      <Section title="对文书的影响">
        <p className="mb-2 max-w-measure">
          {from === null
            ? "已经制发的文书都留在原案件，文号不变；新案件从自己的文书开始。"
            : `${from}已经制发的文书留在原案卷，文号、内容不变，在${into}的“文书”中同样可以查看。`}
        </p>
        <PaperTable papers={papers} />
      </Section>
      {from === null ? null : (
        <Section title="一并转入的内容">
          <ul className="list-disc ps-6">
            <li>投诉举报：{contents.complaints.join("、") || "没有"}</li>
            <li>
              证据{contents.exhibits}份、认定的事实{contents.findings}项，依次接在{into}的序号之后
            </li>
            <li>
              劳动者台账{contents.claims}行、调查询问通知书{contents.notices}份、现场检查{contents.visits}次、
              执法记录（含没有录音录像的说明）{contents.films}条
            </li>
            <li>责任人员{contents.persons}人，两案都已登记的（证件号码相同）只保留一份；两案的登记都可以查看</li>
            <li>
              {from}的承办人（{contents.officers.join("、") || "尚未指派"}）不再承办，由{into}的承办人继续
            </li>
          </ul>
        </Section>
      )}
    </>
  );
}

const MERGE_CLOCKS = "以先立案的一件的期限为准，不因并案重新起算；后立案的一件的期限停止计算。";
const SPLIT_CLOCKS = "新案件沿用原立案日期和原期限，不因拆案重新起算。";

const clockColumns: Column<Line>[] = [
  { key: "step", header: "事项", cell: (line) => line.step },
  { key: "of", header: "案件", cell: (line) => line.of },
  { key: "span", header: "期限", cell: (line) => line.span },
  { key: "becomes", header: "办理以后", cell: (line) => line.becomes },
];

function linesOf({ own, ending }: Effect, into: string, from: string | null): Line[] {
  const stays = from === null ? "不变，新案件同样计算" : "不变，作为并案后的期限";
  return [
    ...own.map((clock) => lineOf(clock, into, isOfCase(clock) ? stays : "不变")),
    ...ending.map((clock) => lineOf(clock, from ?? "", isOfCase(clock) ? "停止计算" : `转入${into}，日期不变`)),
  ];
}

const isOfCase = ({ limitKey }: ClockRow): boolean => limitKey === "T-INV" || limitKey === "T-PEN-90";

const lineOf = (clock: ClockRow, of: string, becomes: string): Line => ({
  ...{ key: clock.id, of, becomes, span: clockSpan(clock) },
  step: nextStepLabels[clock.limitKey] ?? clock.basis,
});
