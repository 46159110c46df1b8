import type { ReplacedStandard } from "@/lib/claims/queries/replaced-standards";
import { standardWords, whyReplaced } from "./minimum-wage-sheet";
import { ReckonedAnewSection } from "./reckoned-anew";

type Props = { standard: ReplacedStandard; base: string; closed: string | null };

/** That a row was reckoned by a standard that no longer stands, and where it is verified anew. */
export const ReplacedStandardSection = ({ standard, base, closed }: Props) => (
  <ReckonedAnewSection
    title="最低工资标准已经更正或者注销，须重新核定"
    why={
      <>
        {`该行按${standard.regionName}${standardWords(standard)}核定，或者可能按该条标准核定。该条标准已经不再用于核算：`}
        {whyReplaced(standard)}
      </>
    }
    href={`${base}/verification?by=minimum_wage`}
    label="按现在的标准重新核定"
    closed={closed}
  />
);
