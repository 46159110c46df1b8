import type { Metadata } from "next";
import { PaymentForms } from "@/components/claims/payment-forms";
import { PaymentProofList } from "@/components/claims/payment-proof-list";
import { PaymentUploader } from "@/components/claims/payment-uploader";
import { WorkerBalances } from "@/components/claims/worker-balances";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireEmployer } from "@/lib/auth/session";
import { PayingFilter } from "@/lib/claims/filter";
import { whyNot } from "@/lib/claims/labels";
import { payingDesk } from "@/lib/claims/queries/paying";
import { paymentProofList } from "@/lib/claims/queries/payment-proofs";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { detach, payFull, payLines } from "./actions";

export const metadata: Metadata = { title: "逐人支付" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function EmployerPaymentsPage({ params, searchParams }: Props) {
  const user = await requireEmployer();
  const { id } = await params;
  const { after } = PayingFilter.parse(await searchParams);
  const desk = await found(payingDesk(user, { orderId: id }, now(), { after }));
  const { kase, unsent, refusal, page, sums } = desk;
  const crumbs = [
    { label: "首页", href: "/employer" },
    { label: "指令书", href: `/employer/orders/${id}` },
  ];
  const forms = { inFull: payFull, byLines: payLines, next: "由两名监察员核对，结果显示在本页。" };
  return (
    <>
      <PageHead crumbs={[...crumbs, { label: "逐人支付" }]} title="逐人支付" number={kase.order?.number ?? undefined} />
      {kase.order?.isInForce === false ? (
        <Banner kind="info">本指令书已经撤销，下列款项由仍然有效的行政处理决定责令支付。</Banner>
      ) : null}
      <WorkerBalances desk={desk} path={`/employer/orders/${id}/payments`} after={after} />
      <Section title="报送支付证明">
        {refusal === null && sums.lines > 0 ? (
          <>
            <PaymentUploader href={`/uploads/employer/orders/${id}/payment-proofs`} unsent={unsent} detach={detach} />
            <PaymentForms key={after} place={{ orderId: id }} rows={page.rows} today={legalDate(now())} {...forms} />
          </>
        ) : (
          <Banner kind="info">{whyNot(refusal) ?? "本指令书没有列出劳动者，请在指令书页面报送改正证明。"}</Banner>
        )}
      </Section>
      <Section title="已报送的支付证明">
        <PaymentProofList rows={await paymentProofList(user, kase.id)} />
      </Section>
    </>
  );
}
