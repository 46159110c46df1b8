import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { decisionKindLabels } from "@/lib/decisions/labels";
import type { DecisionDesk } from "@/lib/decisions/queries/decision-desk";
import { whyNot } from "@/lib/decisions/refusal-words";
import { roleLabels } from "@/lib/responsible-persons/labels";

type Row = DecisionDesk["persons"][number];

const NO_MEASURE = "现有事实没有可以对其个人采用的措施：条文没有规定处罚个人，或者前提尚未证明。";

/** The persons of the case on whom a decision of their own may be proposed, each apart from the unit and the others. */
export function DecisionPersons({ desk }: { desk: DecisionDesk }) {
  const base = `/office/cases/${desk.kase.id}`;
  if (desk.persons.length === 0) return null;
  return (
    <Section title="对责任人员个人">
      <p className="mb-3 max-w-measure">
        每个人单独呈报、告知、听取陈述申辩、决定和送达，与对单位的处理处罚互不影响。
        <TextLink href={`${base}/persons`}>责任人员登记</TextLink>
      </p>
      <DataTable
        caption="对责任人员个人"
        columns={columnsOf(base)}
        rows={desk.persons}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}

const columnsOf = (base: string): Column<Row>[] => [
  { key: "name", header: "姓名、职务", cell: ({ name, post }) => `${name}，${post}` },
  { key: "role", header: "责任身份", cell: ({ role }) => roleLabels[role] },
  { key: "acts", header: "办理", cell: (row) => <Proposals row={row} base={base} /> },
];

function Proposals({ row, base }: { row: Row; base: string }) {
  const closed = whyNot(row.refusalOf("penalty")) ?? (row.isOpen ? null : NO_MEASURE);
  const spared = row.refusalOf("no_penalty") === null;
  const href = (kind: "penalty" | "no_penalty") => `${base}/decisions/new?kind=${kind}&person=${row.id}`;
  return (
    <span className="flex flex-wrap gap-x-3">
      {closed === null ? <TextLink href={href("penalty")}>拟{decisionKindLabels.penalty}</TextLink> : closed}
      {spared ? <TextLink href={href("no_penalty")}>拟{decisionKindLabels.no_penalty}</TextLink> : null}
    </span>
  );
}
