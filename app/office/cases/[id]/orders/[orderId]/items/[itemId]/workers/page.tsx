import type { Metadata } from "next";
import { ListClaimsForm } from "@/components/claims/list-claims-form";
import { PayListView } from "@/components/claims/pay-list-view";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { payListDesk } from "@/lib/claims/queries/pay-list";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { list } from "./actions";

export const metadata: Metadata = { title: "劳动者工资清单" };

type Props = { params: Promise<{ id: string; orderId: string; itemId: string }> };

export default async function PayListPage({ params }: Props) {
  const officer = await requireOfficer();
  const desk = await found(payListDesk(officer, await params, now()));
  const { item, refusal, offered, sheets } = desk;
  const isListing = refusal === null && offered.length > 0 && sheets === 0;
  return (
    <>
      <PayListView desk={desk}>
        {refusal === null ? null : <Banner kind="warn">{whyNot(refusal)}</Banner>}
        {isListing ? <ListClaimsForm place={{ id: item.id, version: item.version }} desk={desk} action={list} /> : null}
      </PayListView>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${item.caseId}/orders/${item.orderId}`}>返回指令书</ButtonLink>
      </p>
    </>
  );
}
