import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { DefianceForm } from "@/components/enforcement/defiance-form";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { recordAsDefied } from "./actions";

export const metadata: Metadata = { title: "认定拒不履行" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function DefiancePage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  const others = file.inspectors.filter((each) => each.id !== officer.id);
  return (
    <>
      <ActSection title={`认定拒不履行：${file.number}`} refusal={file.refusalOf("defy")}>
        <p className="mb-3">
          送达日期{file.servedOn}，履行期限{file.payBy}（含当日）
        </p>
        <DefianceForm
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
