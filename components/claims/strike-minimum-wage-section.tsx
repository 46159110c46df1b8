import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import type { ReckonedRow } from "@/lib/claims/queries/reckoned-by";
import { StrikeMinimumWageForm } from "./strike-minimum-wage-form";

type Props = { id: string; rows: readonly ReckonedRow[]; action: FormAction<unknown, unknown> };

/** What was reckoned by a wrong standard, and the form that strikes it where nothing takes its place. */
export const StrikeMinimumWageSection = ({ id, rows, action }: Props) => (
  <Section title="注销该条标准">
    <p className="mb-4 max-w-measure">
      没有正确的标准可以替代的（例如误录了不适用于本区划的标准），注销该条：原录入连同理由保留备查，不再用于核算，已经核定的金额不会自动改变。
    </p>
    {rows.length === 0 ? (
      <p className="mb-4 text-muted">没有明细按该条标准核定。</p>
    ) : (
      <div className="mb-4">
        <p>以下明细按该条标准核定，或者可能按该条标准核定（最多列出100行），注销以后须由承办人重新核定：</p>
        <ul className="border-t border-line">
          {rows.map((row) => (
            <li key={row.id} className="border-b border-line py-1.5">
              <TextLink href={`/office/cases/${row.caseId}/claims/${row.id}`}>
                {`${row.number}　第${row.ordinal}行`}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
    )}
    <StrikeMinimumWageForm id={id} isUsed={rows.length > 0} action={action} />
  </Section>
);
