import { TextLink } from "@/components/ui/text-link";
import { type ExhibitUse, placeOf, wayOut, wordsOfUse } from "@/lib/cases/evidence-labels";

/** What rests on an exhibit, each with the way to where something else can take its place. */
export function ExhibitUses({ caseId, id, uses }: { caseId: string; id: string; uses: readonly ExhibitUse[] }) {
  if (uses.length === 0) return null;
  return (
    <>
      <ul className="border-t border-line">
        {uses.map((use) => (
          <li key={wordsOfUse(use)} className="border-b border-line py-1.5">
            <TextLink href={`/office/cases/${caseId}${placeOf(use)}`}>{wordsOfUse(use)}</TextLink>：{wayOut(use)}
          </li>
        ))}
      </ul>
      <p>
        只是登记有误、原件不变的：
        <TextLink href={`/office/cases/${caseId}/evidence/${id}/restatement`}>办理更正说明</TextLink>
      </p>
    </>
  );
}
