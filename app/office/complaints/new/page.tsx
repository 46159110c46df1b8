import type { Metadata } from "next";
import { LodgeForm } from "@/components/complaints/lodge-form";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { complaintRefusals } from "@/lib/complaints/labels";
import { mayLodge } from "@/lib/complaints/policy";
import { legalDate, now } from "@/lib/kernel/clock";
import { lodge } from "./actions";

export const metadata: Metadata = { title: "登记投诉举报" };

export default async function NewComplaintPage() {
  const officer = await requireOfficer();
  const regions = await regionsBelow(officer.regionCode);
  return (
    <>
      <PageHead crumbs={[{ href: "/office/complaints", label: "投诉举报" }, { label: "登记" }]} title="登记投诉举报" />
      {mayLodge(officer) ? (
        <LodgeForm today={legalDate(now())} regions={regions} action={lodge} />
      ) : (
        <Banner kind="warn">{complaintRefusals.not_your_post}</Banner>
      )}
    </>
  );
}
