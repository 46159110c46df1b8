import { FileLink } from "@/components/attachments/file-link";
import { EmptyState } from "@/components/ui/empty-state";
import { evidenceObjectLabels } from "@/lib/campaigns/labels";
import type { EvidenceItem } from "@/lib/campaigns/queries/evidence";

/** What a task's progress stands on, each a link to the one place where it is kept. */
export function EvidenceList({ items }: { items: readonly EvidenceItem[] }) {
  if (items.length === 0) {
    return (
      <EmptyState
        title="还没有佐证材料"
        hint="责任单位引用系统中已有的案件、投诉和文书，或者上传一次文件后在这里列出。"
      />
    );
  }
  return (
    <ul className="border-t border-line">
      {items.map((item) => (
        <li key={item.id} className="flex flex-wrap gap-x-3 border-b border-line py-1.5">
          <Opened item={item} />
          <span className="text-muted">
            {item.addedOn} {item.addedBy}
            {item.usedBefore > 0 ? `；另有${item.usedBefore}项任务引用同一材料` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Opened({ item }: { item: EvidenceItem }) {
  const { object, objectId, label, scanState } = item;
  if (label === null) return <span>{evidenceObjectLabels[object]}（您的岗位不能查看内容）</span>;
  const name = `${evidenceObjectLabels[object]}：${label}`;
  if (scanState !== null) return <FileLink file={{ fileId: objectId, scanState }}>{name}</FileLink>;
  return (
    <a className="link" href={hrefOf(item)}>
      {name}
    </a>
  );
}

const places = { case: "/office/cases", complaint: "/office/complaints", paper: "/documents", file: "/files" } as const;

function hrefOf({ object, objectId, placeId }: EvidenceItem): string {
  if (object === "order") return `/office/cases/${placeId}/orders/${objectId}`;
  return `${places[object]}/${objectId}`;
}
