import { DataTable } from "@/components/ui/data-table";
import { Absent, MinuteText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { ActBar, type OpenAct } from "@/components/workflow/act-bar";
import { type AccountState, roleLabels } from "@/lib/agencies/labels";
import type { AccountFile } from "@/lib/agencies/queries/accounts";
import type { ShownLink } from "@/lib/auth/activation";
import { StateBadge } from "./account-list-view";
import { LinkSection } from "./link-section";

type Props = { file: AccountFile; state: AccountState; acts: readonly OpenAct[]; links: readonly ShownLink[] };

export function AccountView({ file, state, acts, links }: Props) {
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/accounts", label: "账号" }, { label: file.name }]}
        title={file.name}
        number={file.login}
        state={<StateBadge state={state} />}
      />
      <LinkSection links={links} />
      {acts.length > 0 ? <ActBar acts={acts} /> : null}
      <Section title="账号情况">
        <DescriptionList items={facts(file)} />
      </Section>
      {file.kind === "officer" ? <OpenCases cases={file.openCases} /> : null}
      {file.kind === "officer" && file.openVisits.length > 0 ? <OpenVisits visits={file.openVisits} /> : null}
    </>
  );
}

function facts(file: AccountFile) {
  const marks = [file.isPrincipal ? "正职负责人" : "", file.hasLegalQualification ? "法律职业资格" : ""].filter(
    Boolean,
  );
  return [
    { term: "岗位", detail: file.role ? roleLabels[file.role] : "用人单位经办人" },
    { term: "机关或者单位", detail: file.organName ?? file.employerName ?? <Absent /> },
    { term: "电子邮箱", detail: file.email ?? <Absent /> },
    {
      term: "监察证",
      detail: file.certificates.length > 0 ? file.certificates.map(certificateWords).join("；") : <Absent />,
    },
    { term: "标记", detail: marks.length > 0 ? marks.join("、") : <Absent /> },
    { term: "动态口令", detail: file.hasSecondFactor ? "已启用" : "未启用" },
    { term: "建立时间", detail: <MinuteText at={file.createdAt} /> },
    { term: "停用时间", detail: <MinuteText at={file.disabledAt} /> },
  ];
}

const certificateWords = ({ number, validFrom, validTo, withdrawnOn }: AccountFile["certificates"][number]): string =>
  `${number}（${validFrom} 至 ${validTo}${withdrawnOn === null ? "" : `，自 ${withdrawnOn} 起失效`}）`;

const NO_LEADER = "没有其他在岗的大队长，请先设大队长，或者由其办理岗位委托";

function OpenCases({ cases }: { cases: AccountFile["openCases"] }) {
  return (
    <Section title="承办的未结案件">
      {cases.length > 0 ? (
        <p className="text-muted">
          这些案件移交之前，账号不能停用、调岗。请表中的大队长在“案件”列表的“移交在办案件”中，把它们交给其他监察员。
        </p>
      ) : null}
      <DataTable
        caption="承办的未结案件"
        columns={[
          { key: "number", header: "案号", cell: (row) => row.number },
          { key: "title", header: "案由", cell: (row) => row.title },
          { key: "part", header: "分工", cell: (row) => (row.part === "lead" ? "主办" : "协办") },
          { key: "leaders", header: "由谁移交", cell: (row) => row.leaders ?? NO_LEADER },
        ]}
        rows={cases}
        rowKey={(row) => row.id}
        empty={<p className="text-muted">没有未结案件。</p>}
      />
    </Section>
  );
}

function OpenVisits({ visits }: { visits: AccountFile["openVisits"] }) {
  return (
    <Section title="已安排或者正在进行的检查">
      <p className="text-muted">办结、取消或者改派之前，账号不能停用、调岗。请检查人员和大队长在“检查”中办理。</p>
      <DataTable
        caption="已安排或者正在进行的检查"
        columns={[
          { key: "plannedOn", header: "检查日期", cell: (row) => row.plannedOn },
          { key: "employer", header: "被检查单位", cell: (row) => row.employerName },
          { key: "part", header: "分工", cell: (row) => (row.part === "lead" ? "主办" : "协办") },
        ]}
        rows={visits}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Section>
  );
}
