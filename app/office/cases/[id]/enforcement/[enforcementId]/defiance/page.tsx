import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { DefianceForm } from "@/components/enforcement/defiance-form";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { recordAsDefied } from "./actions";

export const metadata: Metadata = { title: "认定拒不履行、拒不改正" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function DefiancePage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  const isCorrection = file.facts.kind === "penalty";
  const what = isCorrection ? "拒不改正" : "拒不履行";
  const others = file.inspectors.filter((each) => each.id !== officer.id);
  return (
    <>
      <ActSection title={`认定${what}：${file.number}`} refusal={file.refusalOf("defy")}>
        <p className="mb-3">
          送达日期{file.servedOn}，{isCorrection ? "改正" : "履行"}期限{file.facts.correctBy}（含当日）
        </p>
        <DefianceForm
          what={what}
          id={id}
          version={version}
          others={others.map(({ id: value, name: label }) => ({ value, label }))}
          action={recordAsDefied}
        />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
