import { Badge } from "@/components/ui/badge";
import { disposalLabels } from "@/lib/preservations/labels";
import type { PreservationItem } from "@/lib/preservations/queries/preservation-file";

type ListProps = { items: readonly PreservationItem[] /** Whether the days to decide have passed. */; isPast: boolean };

/** Each item of the list, where it is kept and by whom, and what became of it. */
export const ItemList = ({ items, isPast }: ListProps) => (
  <ol className="border-t border-line">
    {items.map((item) => (
      <li key={item.id} className="grid gap-1 border-b border-line py-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">
            {item.ordinal}.{itemName(item)}
          </span>
          <Standing item={item} isPast={isPast} />
        </div>
        {item.isHeld ? (
          <span className="text-muted">
            状况：{item.condition}；保存地点：{item.place}；保管人：{item.custodian}
          </span>
        ) : null}
        <Disposed item={item} />
      </li>
    ))}
  </ol>
);

type Named = Pick<PreservationItem, "name" | "specification" | "quantity">;

export const itemName = ({ name, specification, quantity }: Named): string =>
  `${name}${specification === "" ? "" : `（${specification}）`}　${quantity}`;

function Standing({ item: { isHeld, disposal }, isPast }: { item: PreservationItem; isPast: boolean }) {
  if (disposal !== null)
    return <Badge tone={disposal === "lapsed" ? "overdue" : "done"}>{disposalLabels[disposal]}</Badge>;
  if (isHeld === null) return <Badge>尚未实施</Badge>;
  if (!isHeld) return <Badge>现场没有找到，未登记保存</Badge>;
  return isPast ? <Badge tone="overdue">期满，待解除</Badge> : <Badge tone="accent">待处理</Badge>;
}

function Disposed({ item: { disposedOn, disposer, note, basis, documentId, number } }: { item: PreservationItem }) {
  if (disposedOn === null) return null;
  return (
    <span>
      {disposedOn}　{disposer}：{note}
      {basis === null ? null : `　依据：${basis}`}
      {documentId === null ? null : (
        <a className="link ms-2" href={`/documents/${documentId}`} target="_blank" rel="noreferrer">
          处理通知书{number === null ? "" : `　${number}`}（PDF）
        </a>
      )}
    </span>
  );
}
