import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndRelationForm } from "@/components/platform-reports/end-relation-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { reporterFile } from "@/lib/platform-reports/queries/reporters";
import { end } from "./actions";

export const metadata: Metadata = { title: "结束合作关系" };

type Props = { params: Promise<{ reporterId: string; relationId: string }> };

export default async function RelationPage({ params }: Props) {
  const officer = await requireOfficer();
  const { reporterId, relationId } = await params;
  const file = await found(reporterFile(officer, reporterId));
  const relation = file.partnerships.find(({ id }) => id === relationId) ?? notFound();
  const path = `/office/platform-reports/reporters/${file.id}`;
  const reason = relation.untilOn === null ? keepRefusal(officer) : "relation_ended";
  return (
    <ActPage
      title={`结束与${relation.partnerName}的合作关系`}
      crumbs={[{ href: path, label: file.name }]}
      refusal={reason && registerRefusals[reason]}
      backHref={path}
    >
      <EndRelationForm id={relation.id} action={end} />
    </ActPage>
  );
}
