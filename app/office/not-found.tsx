import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "未找到" };

export default function OfficeNotFound() {
  return (
    <>
      <PageHead title="未找到" />
      <p className="my-3 max-w-measure">
        没有这个事项，或者它不在您所在机关的辖区内。请核对网址，或者从列表中按单位名称、编号查找。
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/office/desk" tone="primary">
          回到我的待办
        </ButtonLink>
        <ButtonLink href="/office/complaints">查找投诉举报</ButtonLink>
        <ButtonLink href="/office/cases">查找案件</ButtonLink>
      </p>
    </>
  );
}
