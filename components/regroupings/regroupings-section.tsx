import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { regroupingKindLabels, regroupingStateLabels } from "@/lib/regroupings/labels";
import type { RegroupingRow } from "@/lib/regroupings/queries/regrouping-file";

type Props = {
  caseId: string;
  regroupings: readonly RegroupingRow[];
  /** Whether this officer may put forward another. */
  mayPropose: boolean;
};

/** The proposals to merge and split that concern a case, and the ways to another. */
export function RegroupingsSection({ caseId, regroupings, mayPropose }: Props) {
  const path = `/office/cases/${caseId}/regroupings`;
  return (
    <Section title="并案、拆案">
      {regroupings.length === 0 ? <p className="text-muted">没有并案、拆案。</p> : null}
      <ul>
        {regroupings.map((row) => (
          <li key={row.id} className="py-1">
            <TextLink href={`${path}/${row.id}`}>{wordsOf(row)}</TextLink>（{row.proposedOn}呈报，
            {regroupingStateLabels[row.state]}）
          </li>
        ))}
      </ul>
      {mayPropose ? (
        <p className="mt-2 flex flex-wrap gap-3 print:hidden">
          <ButtonLink href={`${path}/merge`}>呈报并案</ButtonLink>
          <ButtonLink href={`${path}/split`}>呈报拆案</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

const wordsOf = ({ kind, caseNumber, otherNumber, title }: RegroupingRow): string =>
  kind === "merge"
    ? `${regroupingKindLabels.merge}：${otherNumber ?? ""}并入${caseNumber}`
    : `${regroupingKindLabels.split}：自${caseNumber}拆出${otherNumber ?? title}`;
