import { Section } from "@/components/ui/section";
import {
  contestApplicantLabels,
  contestFieldLabels,
  contestResultWords,
  correctionLabels,
} from "@/lib/contests/labels";
import { contestApplicants, contestResults } from "@/lib/contests/lifecycle";
import type { ContestCorrection, ContestFile } from "@/lib/contests/queries/contest-file";
import { reviewKinds, reviewProcedures } from "@/lib/enforcement/lifecycle";
import { reviewKindLabels, reviewProcedureLabels } from "@/lib/enforcement/review-labels";

/** What the entry and the result said before they were put right, the newest first, and why. */
export function ContestCorrections({ contest }: { contest: ContestFile }) {
  const { corrections } = contest;
  if (corrections.length === 0) return null;
  return (
    <Section title="更正记录">
      <ul className="divide-y divide-line border-y border-line">
        {corrections.map((row) => (
          <li key={row.id} className="py-2">
            <p>{`${row.correctedOn}　${row.corrector}更正：${row.reason}`}</p>
            <p className="whitespace-pre-wrap text-muted">
              {`${correctionLabels[row.kind]}：${beforeWords(contest, row)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const beforeWords = (contest: ContestFile, { before }: ContestCorrection): string =>
  Object.entries(contestFieldLabels)
    .flatMap(([field, label]) => {
      const value = before[field];
      return value === undefined ? [] : [`${label}：${valueWords(contest, field, value)}`];
    })
    .join("；");

function valueWords({ subject, items }: ContestFile, field: string, value: string): string {
  const kind = reviewKinds.find((each) => field === "kind" && each === value);
  const applicant = contestApplicants.find((each) => field === "applicant" && each === value);
  const result = contestResults.find((each) => field === "result" && each === value);
  const procedure = reviewProcedures.find((each) => field === "procedure" && each === value);
  if (procedure) return reviewProcedureLabels[procedure];
  if (kind) return reviewKindLabels[kind];
  if (applicant) return contestApplicantLabels[applicant];
  if (result) return contestResultWords(subject, result);
  if (field !== "items") return value;
  return items.flatMap(({ id, ordinal }) => (value.includes(id) ? [`第${ordinal}项`] : [])).join("、");
}
