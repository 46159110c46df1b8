import type { ReactNode } from "react";
import { CaseHead } from "@/components/cases/case-head";
import { CaseTabs } from "@/components/cases/case-tabs";
import { requireOfficer } from "@/lib/auth/session";
import { caseFile } from "@/lib/cases/queries/case-file";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";

type Props = { children: ReactNode; params: Promise<{ id: string }> };

export default async function CaseLayout({ children, params }: Props) {
  const officer = await requireOfficer();
  const kase = await found(caseFile(officer, (await params).id));
  const lamps = await readLamps(kase.regionCode, [kase]);
  return (
    <>
      <CaseHead kase={kase} lamp={lamps[kase.id]} />
      <CaseTabs id={kase.id} />
      {children}
    </>
  );
}
