import type { Metadata } from "next";
import { AddAdditionalForm } from "@/components/claims/add-additional-form";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { requireOfficer } from "@/lib/auth/session";
import { calculatorBasis, reducedWords, whyNot } from "@/lib/claims/labels";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { addAdditionalTo } from "./actions";

export const metadata: Metadata = { title: "加付赔偿金" };

export default async function AdditionalPage({ params }: { params: Promise<{ id: string; lineId: string }> }) {
  const officer = await requireOfficer();
  const { kase, claim, ignored, additionalRefusal } = await found(claimFile(officer, await params, now()));
  return (
    <ClaimActSection
      title={`加付赔偿金：${claim.workerName}　${claim.item}`}
      backHref={`/office/cases/${kase.id}/claims/${claim.id}`}
      refusal={whyNot(additionalRefusal)}
    >
      <DescriptionList
        items={[
          { term: "依据", detail: calculatorBasis.additional_compensation },
          { term: "责令支付的期限", detail: ignored.dueOn ?? "" },
          {
            term: ignored.reducedBy === null ? "期限届满时的应付金额" : "原决定附表载明的应付金额",
            detail: <Money fen={ignored.payableFen} />,
          },
          ...(ignored.decided === null
            ? []
            : [{ term: "行政处理决定", detail: `${ignored.decided.number}，按决定的金额记账，不另填比例` }]),
          ...(ignored.reducedBy === null
            ? []
            : [
                { term: "行政处理决定", detail: reducedWords(ignored.reducedBy.number) },
                { term: "原决定加付该行", detail: <Money fen={ignored.reducedBy.shareFen} /> },
                { term: "结果保留的责令支付总额", detail: <Money fen={ignored.reducedBy.leftFen} /> },
              ]),
        ]}
      />
      <AddAdditionalForm order={ignored} action={addAdditionalTo} />
    </ClaimActSection>
  );
}
