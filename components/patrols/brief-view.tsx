import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { caseStateLabels } from "@/lib/cases/labels";
import { endedStates } from "@/lib/cases/lifecycle";
import type { EmployerMatters } from "@/lib/desk/queries/employer-matters";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";
import type { OpenItem } from "@/lib/orders/queries/open-items-of-employer";
import { visitStateWords } from "@/lib/patrols/hindrance-labels";
import type { VisitListRow } from "@/lib/patrols/queries/visit-list";
import { groundLabels } from "@/lib/patrols/visit-labels";
import { BriefLines } from "./brief-lines";
import { BriefPast, type Past } from "./brief-past";

type Props = {
  employer: EmployerFile;
  matters: EmployerMatters;
  items: readonly OpenItem[];
  visits: readonly VisitListRow[];
  past: Past;
};

/** 入企一页纸: what is known of the employer before the door. It counts complaints and names nobody who complained. */
export function BriefView({ employer, matters, items, visits, past }: Props) {
  const open = matters.cases.rows.filter(({ state }) => !ended.includes(state));
  return (
    <div className="sheet">
      <DescriptionList items={registered(employer)} />
      <BriefPast past={past} matters={matters} visits={visits} />
      <Section title={`在办案件（${matters.concerns.openCases}）`}>
        <BriefLines
          none="没有在办案件。"
          rows={open.map(({ id, number, title, state }) => ({
            key: id,
            text: <TextLink href={`/office/cases/${id}`}>{`${number} ${title}`}</TextLink>,
            more: caseStateLabels[state],
          }))}
        />
      </Section>
      <Section title={`尚未改正的事项（${items.length}）`}>
        <BriefLines
          none="没有尚未改正的事项。"
          rows={items.map(({ id, caseId, orderId, number, action, dueOn }) => ({
            key: id,
            text: <TextLink href={`/office/cases/${caseId}/orders/${orderId}`}>{action}</TextLink>,
            more: `${number ?? ""}　期限${dueOn}`,
          }))}
        />
      </Section>
      <Section title="投诉举报">
        <p>{complaintWords(matters)}</p>
      </Section>
      <Section title={`以往和已安排的检查（${visits.length}）`}>
        <BriefLines
          none="没有检查记录。"
          rows={visits.map(({ id, plannedOn, ground, state, hindrance, promises }) => ({
            key: id,
            text: <TextLink href={`/office/patrols/${id}`}>{`${plannedOn} ${groundLabels[ground]}`}</TextLink>,
            more: `${visitStateWords({ state, hindrance })}${promises === "" ? "" : `　单位承诺：${promises}`}`,
          }))}
        />
      </Section>
    </div>
  );
}

const ended: readonly string[] = endedStates;

const complaintWords = ({ complaints, cases, concerns }: EmployerMatters): string =>
  `投诉举报${complaints.count}件，涉及${concerns.people}人次，待受理${concerns.waiting}件；历年立案${cases.count}件。`;

const registered = (employer: EmployerFile) => [
  { term: "单位", detail: employer.name },
  { term: "统一社会信用代码", detail: employer.creditCode ?? "没有，须补登" },
  { term: "地址", detail: employer.address || "未登记" },
  { term: "法定代表人", detail: employer.legalRepresentative || "未登记" },
  { term: "联系人", detail: [employer.contactName, employer.contactPhone].filter(Boolean).join("　") || "未登记" },
  { term: "行业和人数", detail: `${employer.industry || "未登记"}，${employer.headcount ?? "未登记"}人` },
  ...employer.relations.map(({ from, to }) => ({
    term: "关联单位",
    detail: (from.id === employer.id ? to : from).name,
  })),
];
