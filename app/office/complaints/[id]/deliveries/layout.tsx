import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { requireOfficer } from "@/lib/auth/session";
import { complaintStateLabels } from "@/lib/complaints/labels";
import { complaintHead } from "@/lib/complaints/queries/complaint-head";
import { found } from "@/lib/found";

type Props = { children: ReactNode; params: Promise<{ id: string }> };

export default async function ComplaintDeliveriesLayout({ children, params }: Props) {
  const officer = await requireOfficer();
  const { id, number, state, name } = await found(complaintHead(officer, (await params).id));
  const crumbs = [
    { href: "/office/complaints", label: "投诉举报" },
    { href: `/office/complaints/${id}`, label: number },
    { href: `/office/complaints/${id}/deliveries`, label: "送达" },
  ];
  return (
    <>
      <PageHead crumbs={crumbs} title={name} number={number} state={complaintStateLabels[state]} />
      {children}
    </>
  );
}
