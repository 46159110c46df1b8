import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import { itemWords } from "@/lib/case-scores/item-words";
import { type ItemCode, isJudged, isVeto, scoreItems } from "@/lib/case-scores/items";
import { faultWords, itemResultLabels, markVerdictLabels } from "@/lib/case-scores/labels";
import type { MarkRow } from "@/lib/case-scores/queries/marks";
import type { ItemResult, ScoredItem } from "@/lib/case-scores/score";
import type { FileScore } from "@/lib/closing/queries/file-score";

type Props = { file: FileScore; items: readonly ScoredItem[] };

const TONES: Readonly<Record<ItemResult, Tone>> = {
  passed: "done",
  failed: "overdue",
  not_applicable: "neutral",
  open: "soon",
};

/** The items of one group with their points, what they come to, and the faults or the judgement. */
export function ItemTable({ file: { kase, standard, marks, refusal }, items }: Props) {
  const base = `/office/cases/${kase.id}`;
  const columns: Column<ScoredItem>[] = [
    { key: "name", header: "评查项", width: "w-2/5", cell: ({ code }) => <ItemName code={code} /> },
    {
      ...{ key: "points", header: "分值", align: "end", width: "w-16" },
      cell: ({ points }) => (standard === null ? "—" : points),
    },
    { key: "result", header: "结果", width: "w-24", cell: ({ result }) => <ResultBadge result={result} /> },
    {
      key: "why",
      header: "情况",
      cell: (item) =>
        isJudged(item.code) ? (
          <Judgement item={item} marks={marks} base={base} mayMark={refusal === null} />
        ) : (
          <Fault item={item} base={base} />
        ),
    },
  ];
  return <DataTable caption="评查项" columns={columns} rows={items} rowKey={({ code }) => code} empty={null} />;
}

function ItemName({ code }: { code: ItemCode }) {
  const { name, article } = itemWords[code];
  return (
    <>
      {name}
      {isVeto(code) ? <span className="ms-1 font-semibold">（一票否决）</span> : null}
      {article ? <span className="block text-muted">{article}</span> : null}
    </>
  );
}

const ResultBadge = ({ result }: { result: ItemResult }) => (
  <Badge tone={TONES[result]}>{itemResultLabels[result]}</Badge>
);

function Fault({ item, base }: { item: ScoredItem; base: string }) {
  if (item.result !== "failed") return "—";
  return (
    <>
      {faultWords(item)}
      {itemWords[item.code].repair}{" "}
      <span className="print:hidden">
        <TextLink href={`${base}${scoreItems[item.code].place}`}>去补正</TextLink>
      </span>
    </>
  );
}

type JudgementProps = { item: ScoredItem; marks: readonly MarkRow[]; base: string; mayMark: boolean };

/** Who said what of a judged item; the last word counts, the earlier ones stand beneath it. */
function Judgement({ item: { code }, marks, base, mayMark }: JudgementProps) {
  const said = marks.filter(({ item }) => item === code).toReversed();
  return (
    <>
      {said.length === 0 ? <span className="text-muted">{itemWords[code].repair}</span> : null}
      <ul>
        {said.map((mark, at) => (
          <li key={mark.id} className={at > 0 ? "text-muted" : ""}>
            {at > 0 ? "此前：" : ""}
            {markVerdictLabels[mark.verdict]}。{mark.reason}（{mark.markedBy}，{mark.markedOn}）
          </li>
        ))}
      </ul>
      {mayMark ? (
        <span className="print:hidden">
          <TextLink href={`${base}/score/mark?item=${code}`}>{said.length > 0 ? "重新评判" : "评判"}</TextLink>
        </span>
      ) : null}
    </>
  );
}
