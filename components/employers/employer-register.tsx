import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { factLabels, REGISTERED } from "@/lib/employers/labels";
import { type FactField, factFields } from "@/lib/employers/lifecycle";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";
import type { LegalDate } from "@/lib/kernel/clock";
import { EmployerParts } from "./employer-parts";

type Fact = EmployerFile["facts"][number];

const isField = (field: string): field is FactField => factFields.some((one) => one === field);
const fieldLabel = (field: string): string => (isField(field) ? factLabels[field] : field);

type Props = {
  file: EmployerFile;
  mayKeep: boolean;
  /** The values as they stood on an earlier day. */
  past: { readonly on: LegalDate; readonly facts: readonly PastFact[] } | null;
};

type PastFact = Pick<Fact, "field" | "value" | "source" | "confirmedOn">;

/** The register's values, each with where it came from and when; sites and relations below. */
export function EmployerRegister({ file, mayKeep, past }: Props) {
  const isFull = file.factCount <= file.facts.length;
  return (
    <Section title={past === null ? "基本信息" : `基本信息（截至${past.on}）`}>
      <AsOfForm on={past?.on} />
      <DescriptionList
        items={[
          { term: "所在地", detail: file.regionName },
          ...factFields.map((field) => ({
            term: factLabels[field],
            ...(past === null ? valueNow(file, field) : valueThen(file, past.facts, field)),
          })),
        ]}
      />
      <Disclosure summary={`历次核实（${file.factCount}）`}>
        {isFull ? null : <p>只列出最近{file.facts.length}次。</p>}
        <DataTable
          caption="历次核实"
          columns={factColumns}
          rows={file.facts}
          rowKey={(fact) => fact.id}
          empty={<EmptyState title="还没有核实记录" hint="更正或者核实一次，这里就多一条来源和日期。" />}
        />
      </Disclosure>
      <EmployerParts file={file} mayKeep={mayKeep && past === null} />
    </Section>
  );
}

function valueNow(file: EmployerFile, field: FactField) {
  const values: Readonly<Record<FactField, string>> = {
    ...file,
    headcount: file.headcount === null ? "" : String(file.headcount),
  };
  const fact = file.facts.find((one) => one.field === field && one.inUse);
  return { detail: values[field] || "未填写", source: fact ? `${fact.source}，${fact.confirmedOn}` : REGISTERED };
}

/** A field that was never confirmed still has the value of its registration. */
function valueThen(file: EmployerFile, facts: readonly PastFact[], field: FactField) {
  const fact = facts.find((one) => one.field === field);
  if (!fact && !file.facts.some((one) => one.field === field)) return valueNow(file, field);
  if (!fact) return { detail: "当时没有核实记录" };
  return { detail: fact.value || "未填写", source: `${fact.source}，${fact.confirmedOn}` };
}

/** Asks for the file as of a day; a plain GET form. */
function AsOfForm({ on }: { on: LegalDate | undefined }) {
  return (
    <form method="get" className="mb-3 flex flex-wrap items-end gap-3 print:hidden">
      <PlainField name="asOf" type="date" label="查看某一天的档案" defaultValue={on} />
      <Button type="submit">查看</Button>
    </form>
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
