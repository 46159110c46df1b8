import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { factLabels, relationLabels } from "@/lib/employers/labels";
import { type FactField, factFields } from "@/lib/employers/lifecycle";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";

type Fact = EmployerFile["facts"][number];

const isField = (field: string): field is FactField => factFields.some((one) => one === field);
const fieldLabel = (field: string): string => (isField(field) ? factLabels[field] : field);

/** The register's values, each with where it came from and when; sites and relations below. */
export function EmployerRegister({ file, mayKeep }: { file: EmployerFile; mayKeep: boolean }) {
  const path = `/office/employers/${file.id}`;
  const sourceOf = (field: FactField): string => {
    const fact = file.facts.find((one) => one.field === field && one.inUse);
    return fact ? `${fact.source}，${fact.confirmedOn}` : "登记时填写";
  };
  const values: Readonly<Record<FactField, string>> = {
    ...file,
    headcount: file.headcount === null ? "" : String(file.headcount),
  };
  return (
    <Section title="基本信息">
      <DescriptionList
        items={[
          { term: "所在地", detail: file.regionName },
          ...factFields.map((field) => ({
            term: factLabels[field],
            detail: values[field] || "未填写",
            source: sourceOf(field),
          })),
        ]}
      />
      <Disclosure summary={`历次核实（${file.facts.length}）`}>
        <DataTable
          caption="历次核实"
          columns={factColumns}
          rows={file.facts}
          rowKey={(fact) => fact.id}
          empty={<EmptyState title="还没有核实记录" hint="更正或者核实一次，这里就多一条来源和日期。" />}
        />
      </Disclosure>
      <h3 className="mt-4 font-semibold">分支机构、工地和参保账户</h3>
      <ul>
        {file.sites.map((site) => (
          <li key={site.id}>
            {site.name}　{site.address}　{site.insuranceAccount ? `参保账户 ${site.insuranceAccount}` : ""}
          </li>
        ))}
      </ul>
      {mayKeep ? <TextLink href={`${path}/sites`}>登记分支机构或者工地</TextLink> : null}
      <h3 className="mt-4 font-semibold">用工关系</h3>
      <ul>
        {file.relations.map((one) => (
          <li key={one.id}>
            <TextLink href={`/office/employers/${one.from.id}`}>{one.from.name}</TextLink>
            {relationLabels[one.kind]}：<TextLink href={`/office/employers/${one.to.id}`}>{one.to.name}</TextLink>（
            {one.sinceOn}起，来源：{one.source}）
          </li>
        ))}
      </ul>
      {mayKeep ? <TextLink href={`${path}/relations`}>登记用工关系</TextLink> : null}
    </Section>
  );
}

const factColumns: Column<Fact>[] = [
  { key: "field", header: "项目", cell: (fact) => fieldLabel(fact.field) },
  { key: "value", header: "内容", cell: (fact) => fact.value },
  { key: "source", header: "来源", cell: (fact) => fact.source },
  { key: "confirmedOn", header: "核实日期", cell: (fact) => fact.confirmedOn },
  { key: "recorder", header: "记录人", cell: (fact) => fact.recorder ?? "" },
  { key: "inUse", header: "使用", cell: (fact) => (fact.inUse ? "现用" : "以前") },
];
