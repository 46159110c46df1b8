import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ReplacedStandard } from "@/lib/claims/queries/replaced-standards";
import { standardWords, whyReplaced } from "./minimum-wage-sheet";

type Props = { standard: ReplacedStandard; base: string; closed: string | null };

/** That a row was reckoned by a standard that no longer stands, and where it is verified anew. */
export const ReplacedStandardSection = ({ standard, base, closed }: Props) => (
  <Section title="最低工资标准已经更正或者注销，须重新核定">
    <Banner kind="warn">
      {`该行按${standard.regionName}${standardWords(standard)}核定，或者可能按该条标准核定。该条标准已经不再用于核算：`}
      {whyReplaced(standard)}
    </Banner>
    {closed === null ? (
      <ButtonLink href={`${base}/verification?by=minimum_wage`} tone="primary">
        按现在的标准重新核定
      </ButtonLink>
    ) : (
      <p>{`现在不能重新核定：${closed}`}</p>
    )}
    <p className="text-muted">系统不会自行改动；重新核定以后，原来的核定记录保留备查。</p>
  </Section>
);

type Row = { readonly id: string; readonly ordinal: number };

/** The rows of a ledger that were reckoned by standards that no longer stand, each with its page. */
export function ReplacedStandardBanner({ rows, base }: { rows: readonly Row[]; base: string }) {
  if (rows.length === 0) return null;
  return (
    <Banner kind="warn">
      以下各行核定所用的最低工资标准后来已经更正或者注销，请逐行重新核定：
      {rows.map(({ id, ordinal }) => (
        <span key={id} className="me-2">
          <TextLink href={`${base}/${id}`}>{`第${ordinal}行`}</TextLink>
        </span>
      ))}
    </Banner>
  );
}
