import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { LicenceForm } from "@/components/enforcement/licence-form";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { settleAsGivenUp } from "./actions";

export const metadata: Metadata = { title: "登记许可证缴回、注销" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function LicencePage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId, licences, facts } = file;
  return (
    <>
      <ActSection title={`登记许可证缴回、注销：${file.number}`} refusal={file.refusalOf("settleLicence")}>
        <p className="mb-1">送达日期{file.servedOn}，吊销的许可证：</p>
        <ul className="mb-3 list-disc ps-5">
          {licences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <LicenceForm id={id} version={version} today={facts.today} action={settleAsGivenUp} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
