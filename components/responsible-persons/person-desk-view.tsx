import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { personIdKindLabels, roleLabels, whyNot } from "@/lib/responsible-persons/labels";
import { strikeRefusal } from "@/lib/responsible-persons/policy";
import type { PersonDesk, PersonRow } from "@/lib/responsible-persons/queries/persons";

/** 责任人员: the natural persons of a case on whom a decision of their own may be made. */
export function PersonDeskView({ desk }: { desk: PersonDesk }) {
  const base = `/office/cases/${desk.caseId}/persons`;
  return (
    <>
      <ActBar
        acts={[
          { key: "enter", label: "登记责任人员", href: `${base}/new`, refusal: whyNot(desk.refusal), primary: true },
        ]}
      />
      <Section title="责任人员">
        <p className="mb-3 max-w-measure">
          条文规定对法定代表人或者主要负责人、直接负责的主管人员、其他直接责任人员个人处罚的，先在这里登记，再在“处理处罚”中对每个人分别提出处罚意见、分别告知和送达。证件号码平时遮住中间各位，查看完整号码须写明理由。
        </p>
        <DataTable
          caption="责任人员"
          columns={columnsOf(desk, base)}
          rows={desk.persons}
          rowKey={({ id }) => id}
          empty={<EmptyState title="还没有登记责任人员" hint="没有对个人处罚的，不用登记。" />}
        />
      </Section>
    </>
  );
}

const columnsOf = (desk: PersonDesk, base: string): Column<PersonRow>[] => [
  {
    key: "name",
    header: "姓名、职务",
    cell: ({ name, post, isStruck }) => (isStruck ? <s>{`${name}，${post}`}</s> : `${name}，${post}`),
  },
  { key: "role", header: "责任身份", cell: ({ role }) => roleLabels[role] },
  { key: "number", header: "证件", cell: ({ idKind, idNumber }) => `${personIdKindLabels[idKind]}${idNumber}` },
  { key: "address", header: "住址、电话", cell: ({ address, phone }) => [address, phone].filter(Boolean).join("　") },
  { key: "duty", header: "职责和责任事实", cell: (row) => <Duty row={row} /> },
  { key: "acts", header: "办理", cell: (row) => <Acts row={row} desk={desk} base={base} /> },
];

function Duty({ row }: { row: PersonRow }) {
  return (
    <>
      {row.duty}
      <span className="block text-muted">
        身份：证据{row.identityOrdinal}；职务和职责：证据{row.dutyOrdinal}。{row.enteredOn}由{row.enteredBy}登记
        {row.isStruck ? `；${row.struckOn}由${row.struckBy}注销：${row.struckBecause}` : ""}
      </span>
    </>
  );
}

function Acts({ row, desk, base }: { row: PersonRow; desk: PersonDesk; base: string }) {
  const mayStrike = desk.refusal === null && strikeRefusal(row) === null;
  if (!mayStrike && desk.numberRefusal !== null) return "—";
  return (
    <span className="flex flex-wrap gap-x-3">
      {desk.numberRefusal === null ? <TextLink href={`${base}/number?person=${row.id}`}>查看完整号码</TextLink> : null}
      {mayStrike ? <TextLink href={`${base}/strike?person=${row.id}`}>登记有误</TextLink> : null}
    </span>
  );
}
