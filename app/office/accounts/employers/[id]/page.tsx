import type { Metadata } from "next";
import { DecideClaimForm } from "@/components/accounts/claim-forms";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { waitingClaim } from "@/lib/agencies/queries/claims";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { reasonMessage } from "@/lib/messages";
import { decide } from "./actions";

export const metadata: Metadata = { title: "确认单位账号" };

export default async function ClaimPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const claim = await found(waitingClaim(officer, (await params).id));
  const { id, version, name, login, phone, creditCode, employerId, employerName, contactName, contactPhone } = claim;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/accounts/employers", label: "单位账号确认" }, { label: name }]}
        title="确认单位账号"
        number={login}
      />
      <DescriptionList
        items={[
          { term: "经办人", detail: `${name}，电话 ${phone}` },
          { term: "统一社会信用代码", detail: creditCode },
          {
            term: "单位",
            detail: employerId ? (
              <TextLink href={`/office/employers/${employerId}`}>{employerName}</TextLink>
            ) : (
              "尚未登记"
            ),
          },
          { term: "档案中的联系人", detail: `${contactName ?? ""} ${contactPhone ?? ""}`, source: "单位档案" },
        ]}
      />
      <p className="my-3 max-w-measure">请拨打单位档案中的电话核实经办人是否由单位授权，不要只凭申请人留的电话确认。</p>
      {employerId ? null : <Banner kind="warn">{reasonMessage("employer_not_in_register")}</Banner>}
      <DecideClaimForm id={id} version={version} action={decide} />
    </>
  );
}
