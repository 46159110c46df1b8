import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { Section } from "@/components/ui/section";
import type { IdentityRead } from "@/lib/complaints/queries/identity-reads";
import { minuteStamp } from "@/lib/kernel/clock";
import { readWords } from "./identity-sheet";

/** Every time somebody opened who is behind the matter: what a person is told who asks who looked. */
export function IdentityReads({ complaintId, reads }: { complaintId: string; reads: readonly IdentityRead[] }) {
  return (
    <Section title="查看记录">
      <DataTable
        caption="查看身份、号码的记录"
        columns={columns}
        rows={reads}
        rowKey={(read) => String(read.seq)}
        empty={<EmptyState title="还没有人查看过" hint="每次查看的时间、人员、内容和理由都记在这里。" />}
      />
      <ExportLink href={`/office/complaints/${complaintId}/identity/export`} />
    </Section>
  );
}

const columns: Column<IdentityRead>[] = [
  { key: "at", header: "时间", cell: (read) => minuteStamp(read.at) },
  { key: "who", header: "查看人", cell: (read) => read.name },
  { key: "what", header: "内容", cell: (read) => readWords(read) },
  { key: "reason", header: "理由", cell: (read) => read.reason },
];
