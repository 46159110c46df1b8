import { ButtonLink } from "@/components/ui/button";
import type { RevocationDesk } from "@/lib/revocations/queries/revocation-desk";

/** The way from a decision to its revocation, for whoever may do something there or where something was done. */
export function RevocationLink({ desk }: { desk: RevocationDesk }) {
  const { caseId, decisionId, rows, proposeRefusal } = desk;
  if (rows.length === 0 && proposeRefusal !== null) return null;
  return (
    <p className="mt-3">
      <ButtonLink href={`/office/cases/${caseId}/decisions/${decisionId}/revocation`}>撤销本机关决定</ButtonLink>
    </p>
  );
}
