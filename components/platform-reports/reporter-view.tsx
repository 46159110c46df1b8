import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { reporterFieldLabels, reporterKindLabels, reporterValueWords } from "@/lib/platform-reports/labels";
import { reporterFields } from "@/lib/platform-reports/lifecycle";
import type { ReporterFile } from "@/lib/platform-reports/queries/reporters";
import { PartnershipTable } from "./partnership-table";
import { ROOT } from "./reports-head";

type Fact = ReporterFile["facts"][number];

const fieldOf = (name: string) => reporterFields.find((field) => field === name) ?? "kind";

/** One reporter: what stands, where each value came from, what stood before, and its partnerships. */
export function ReporterView({ file, refusal }: { file: ReporterFile; refusal: string | null }) {
  const path = `${ROOT}/reporters/${file.id}`;
  const isPlatform = file.kind === "platform";
  const acts = [
    { key: "confirm", label: "核实登记", href: `${path}/confirmation`, refusal, primary: true },
    ...(isPlatform ? [{ key: "relate", label: "登记合作企业", href: `${path}/partners`, refusal }] : []),
  ];
  return (
    <>
      <PageHead
        crumbs={[{ href: `${ROOT}/reporters`, label: "平台用工台账" }, { label: file.name }]}
        title={file.name}
        number={file.creditCode ?? undefined}
        state={reporterKindLabels[file.kind]}
      />
      <ActBar acts={acts} />
      <Section
        title="登记的内容"
        aside={<TextLink href={`/office/employers/${file.employerId}`}>用人单位档案</TextLink>}
      >
        <DescriptionList
          items={file.facts
            .filter(({ inUse }) => inUse)
            .map(({ field, value, source, confirmedOn }) => ({
              term: reporterFieldLabels[fieldOf(field)],
              detail: reporterValueWords(fieldOf(field), value),
              source: `${source}（${confirmedOn}）`,
            }))}
        />
      </Section>
      <Section title="合作关系">
        <PartnershipTable
          rows={file.partnerships}
          endHref={refusal === null && isPlatform ? (id) => `${path}/partners/${id}` : undefined}
        />
      </Section>
      <Section title="原来的值">
        <DataTable
          caption="原来的值"
          columns={columns}
          rows={file.facts.filter(({ inUse }) => !inUse)}
          rowKey={(row) => row.id}
          empty={<EmptyState title="没有改动过" hint="核实时改动的值，原值留在这里。" />}
        />
      </Section>
    </>
  );
}

const columns: Column<Fact>[] = [
  { key: "field", header: "项目", cell: (row) => reporterFieldLabels[fieldOf(row.field)] },
  { key: "value", header: "原值", cell: (row) => reporterValueWords(fieldOf(row.field), row.value) },
  { key: "source", header: "来源", cell: (row) => row.source },
  { key: "on", header: "日期", cell: (row) => row.confirmedOn },
  { key: "by", header: "登记人", cell: (row) => row.recorder ?? "系统" },
];
