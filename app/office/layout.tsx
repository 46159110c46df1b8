import type { ReactNode } from "react";
import { OfficeShell } from "@/components/shell/office-shell";
import { roleLabels } from "@/lib/agencies/labels";
import { officeNavigation } from "@/lib/agencies/navigation";
import { requireOfficer, sessionSpan } from "@/lib/auth/session";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const officer = await requireOfficer();
  const actor = { name: officer.name, roleLabel: roleLabels[officer.role], organName: officer.organName };
  return (
    <OfficeShell actor={actor} nav={officeNavigation(officer.role)} session={await sessionSpan()}>
      {children}
    </OfficeShell>
  );
}
