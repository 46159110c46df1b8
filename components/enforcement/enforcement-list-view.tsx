import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { EnforcementRow } from "@/lib/enforcement/queries/enforcements-of-case";
import { AmountTable } from "./amount-row";

type Props = { caseId: string; rows: readonly EnforcementRow[] };

/** What became of the decisions of a case after they were served. */
export const EnforcementListView = ({ caseId, rows }: Props) => (
  <Section title="履行与执行">
    <AmountTable
      rows={rows}
      hrefOf={(row) => `/office/cases/${caseId}/enforcement/${row.id}`}
      empty={
        <EmptyState
          title="还没有送达的决定"
          hint="处罚决定、处理决定送达后，系统自动建立履行台账：缴款期限、加处罚款、延期分期、催告和申请法院执行都在这里办理。"
        />
      }
    />
  </Section>
);
