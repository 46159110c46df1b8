import type { Metadata } from "next";
import { CaseFileView } from "@/components/closing/case-file-view";
import { RequestCaseFileForm } from "@/components/closing/request-case-file-form";
import { Banner } from "@/components/ui/banner";
import { requireOfficer } from "@/lib/auth/session";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { closingRefusals } from "@/lib/closing/labels";
import { caseFileRefusal } from "@/lib/closing/policy";
import { caseFileDesk } from "@/lib/closing/queries/case-file-desk";
import { found } from "@/lib/found";
import { request } from "./actions";

export const metadata: Metadata = { title: "电子卷宗" };

export default async function CaseFilePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(caseFileDesk(officer, (await params).id));
  const isWaiting = desk.buildings.some(({ state }) => state === "queued" || state === "building");
  const differs = (await disagreementsOf(desk.kase.id)).length > 0;
  const words = closingRefusals[isWaiting ? "case_file_waits" : "papers_disagree"];
  const mayBuild = caseFileRefusal(officer) === null;
  const form =
    mayBuild && !isWaiting && !differs ? (
      <RequestCaseFileForm id={desk.kase.id} action={request} />
    ) : (
      <Banner kind="info">{mayBuild ? words : "您的岗位不能生成电子卷宗。"}</Banner>
    );
  return <CaseFileView desk={desk} request={form} />;
}
