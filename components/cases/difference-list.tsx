import { Banner } from "@/components/ui/banner";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { differenceLabel } from "@/lib/cases/labels";
import type { Difference } from "@/lib/documents/consistency";
import { hrefWith } from "@/lib/kernel/search-params";

/** What the papers of a case say differently, side by side; nothing when they agree. */
export function DifferenceList({ caseId, differences }: { caseId: string; differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <Section title={`文书记载不一致（${differences.length}）`}>
      <Banner kind="warn">
        有不一致时不能批准结案、撤销立案，也不能生成电子卷宗。写错的，作出更正说明，原文书不改。
      </Banner>
      {differences.map((one) => (
        <div key={`${one.field} ${one.of}`} className="mb-4">
          <h3 className="font-semibold">{differenceLabel(one)}</h3>
          <DataTable
            caption={differenceLabel(one)}
            columns={columns}
            rows={one.values}
            rowKey={(row) => row.value}
            empty={null}
          />
          <TextLink href={hrefWith(`/office/cases/${caseId}/correction`, { field: one.field, of: one.of })}>
            {`作出更正说明：${differenceLabel(one)}`}
          </TextLink>
        </div>
      ))}
    </Section>
  );
}

const columns: Column<Difference["values"][number]>[] = [
  { key: "shown", header: "记载", cell: (row) => row.shown },
  {
    key: "papers",
    header: "文书",
    cell: (row) =>
      row.papers.map(({ id, title, number }) => (
        <a key={id} className="link me-3 inline-block" href={`/documents/${id}`}>
          {title}
          {number ?? ""}
        </a>
      )),
  },
];
