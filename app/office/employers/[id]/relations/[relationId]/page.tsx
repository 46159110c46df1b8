import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { EndingForm } from "@/components/employers/ending-form";
import { requireOfficer } from "@/lib/auth/session";
import { relationLabels } from "@/lib/employers/labels";
import { partRefusal } from "@/lib/employers/policy";
import { keptEmployerFile, partOf } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { end } from "./actions";

export const metadata: Metadata = { title: "登记用工关系结束" };

export default async function RelationPage({ params }: { params: Promise<{ id: string; relationId: string }> }) {
  const officer = await requireOfficer();
  const { id, relationId } = await params;
  const file = await found(keptEmployerFile(officer, id));
  const relation = await found(partOf(file.relations, relationId));
  return (
    <EmployerActPage title="登记用工关系结束" file={file} refusal={partRefusal(officer, relation)}>
      <p className="mb-4">
        {relation.from.name}
        {relationLabels[relation.kind]}：{relation.to.name}（{relation.sinceOn}起，来源：{relation.source}）
      </p>
      <EndingForm id={relation.id} version={relation.version} words="协议到期、解除或者更换合作单位" action={end} />
    </EmployerActPage>
  );
}
