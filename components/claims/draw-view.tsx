import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { paidAnswerLabels } from "@/lib/claims/labels";
import type { DrawRow } from "@/lib/claims/queries/draws";
import { AnswerDrawForm } from "./draw-forms";

type Asked = DrawRow["rows"][number];
type Props = { draws: readonly DrawRow[]; mayAnswer: boolean; answer: FormAction<unknown, unknown> };

const columns: Column<Asked>[] = [
  { key: "worker", header: "劳动者", cell: (row) => `${row.ordinal}. ${row.workerName}` },
  { key: "item", header: "项目", cell: (row) => row.item },
  { key: "answer", header: "答复", cell: (row) => <Answer row={row} /> },
  { key: "note", header: "核实情况", cell: (row) => row.note ?? "" },
];

function Answer({ row }: { row: Asked }) {
  if (row.answer === null) return <Badge tone="soon">待核实</Badge>;
  const isFailed = row.answer === "partly" || row.answer === "not_paid";
  const tone = row.answer === "paid" ? "done" : isFailed ? "overdue" : "neutral";
  return (
    <Badge tone={tone}>
      {paidAnswerLabels[row.answer]}　{row.answeredOn}
    </Badge>
  );
}

/** The draws of a case: who was drawn, what they said, and how to draw the same again. */
export function DrawView({ draws, mayAnswer, answer }: Props) {
  if (draws.length === 0) {
    return (
      <EmptyState
        title="还没有抽取"
        hint="有核对认可的支付之后，随机抽取若干名劳动者，逐人核实是否足额收到；说没有收到的，该行重新打开。"
      />
    );
  }
  return draws.map((draw) => (
    <Section key={draw.id} title={`抽取${draw.size}人`} aside={<Result rows={draw.rows} />}>
      <p>
        {draw.drawer}　<MinuteText at={draw.drawnAt} />
      </p>
      <DataTable caption="抽中的劳动者" columns={columns} rows={draw.rows} rowKey={(row) => row.claimId} empty={null} />
      {mayAnswer ? <Asking draw={draw} answer={answer} /> : null}
      <Disclosure summary="抽取可以复算">
        <DescriptionList
          items={[
            { term: "种子", detail: <span className="break-all">{draw.seed}</span> },
            { term: "名单摘要（SHA-256）", detail: <span className="break-all">{draw.frameHash}</span> },
            { term: "复算结果", detail: draw.isReproduced ? "与抽取结果一致" : "与抽取结果不一致" },
          ]}
        />
        <p className="text-muted">
          名单每行为“人员序号|明细编号|已付金额（分）”。按“种子|人员序号”的SHA-256从小到大排列，取前{draw.size}人。
        </p>
        <pre className="max-h-60 overflow-auto border border-line p-2 text-muted">{draw.frame.join("\n")}</pre>
      </Disclosure>
    </Section>
  ));
}

/** Passed when everybody who was asked was paid; whoever was not reached leaves it open. */
function Result({ rows }: { rows: readonly Asked[] }) {
  const paid = rows.filter(({ answer }) => answer === "paid").length;
  const failed = rows.filter(({ answer }) => answer === "partly" || answer === "not_paid").length;
  const words = failed > 0 ? "未通过" : paid === rows.length ? "通过" : "核实中";
  return (
    <Badge tone={failed > 0 ? "overdue" : paid === rows.length ? "done" : "soon"}>
      {words}：{rows.length}行中{paid}行足额收到，{failed}行没有
    </Badge>
  );
}

function Asking({ draw, answer }: { draw: DrawRow; answer: FormAction<unknown, unknown> }) {
  const waiting = draw.rows.filter((row) => row.answer === null);
  return waiting.map((row) => (
    <Disclosure key={row.claimId} summary={`记录${row.workerName}（${row.item}）的答复`}>
      <AnswerDrawForm place={{ drawId: draw.id, claimId: row.claimId }} action={answer} />
    </Disclosure>
  ));
}
