import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { NoticeFile } from "@/lib/cases/queries/inquiries";

export function InquiryNoticeFacts({ notice }: { notice: NoticeFile }) {
  const items = [
    { term: "被通知人", detail: notice.addressee },
    { term: "询问事项", detail: notice.matter },
    { term: "到场时间、地点", detail: `${notice.appearAt}，${notice.place}` },
    { term: "发出日期", detail: notice.issuedOn },
    {
      term: "文书",
      detail: (
        <a className="link" href={`/documents/${notice.documentId}`}>
          {notice.number ?? "调查询问通知书"}
        </a>
      ),
    },
  ];
  return (
    <Section
      title="调查询问通知书"
      aside={<ButtonLink href={`/office/cases/${notice.caseId}/inquiries`}>返回询问</ButtonLink>}
    >
      <DescriptionList items={items} />
    </Section>
  );
}
