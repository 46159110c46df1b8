import type { MinimumWageFilter } from "@/lib/claims/filter";
import type { MinimumWageRow } from "@/lib/claims/queries/minimum-wages";
import type { ReplacedStandard } from "@/lib/claims/queries/replaced-standards";
import { yuan } from "@/lib/kernel/money";
import { hrefWith } from "@/lib/kernel/search-params";
import type { SheetColumn } from "@/lib/workflow/export";

/** What an entry has taken the place of, and why; empty of one that corrects nothing. */
export const correctionWords = ({ reason, wrongFrom, wrongFen }: MinimumWageRow): string =>
  wrongFen === null ? "" : `原录入${wrongFrom}起${yuan(wrongFen)}；${reason}`;

/** A standard in one line, with the document that sets it. */
export const standardWords = ({ validFrom, monthlyFen, source }: ReplacedStandard): string =>
  `自${validFrom}起施行的${yuan(monthlyFen)}（${source}）`;

/** When and why an entry was corrected or struck; of what was corrected, to what. */
export const whyReplaced = ({ replacedOn, struckBecause, correctedBecause, ...to }: ReplacedStandard): string => {
  const right = to.rightFrom === null ? "" : `为${to.rightFrom}起${yuan(to.rightFen ?? 0)}`;
  return struckBecause === null
    ? `${replacedOn}更正${right}；${correctedBecause ?? ""}`
    : `${replacedOn}注销；${struckBecause}`;
};

/** The minimum wages as a spreadsheet, in the order of the screen's columns. */
export const minimumWageSheet: readonly SheetColumn<MinimumWageRow>[] = [
  { header: "区划", width: 20, value: (row) => row.regionName },
  { header: "施行日期", width: 14, value: (row) => row.validFrom },
  { header: "月最低工资标准", width: 16, kind: "money", value: (row) => row.monthlyFen },
  { header: "依据的文件", width: 50, value: (row) => row.source },
  { header: "录入人", width: 12, value: (row) => row.enteredBy },
  { header: "更正", width: 40, value: correctionWords },
];

const labels = { q: "区划", on: "当日已经施行" } as const;

/** The filters that are set, in words, each with the list's address without it. */
export const minimumWageFilterWords = (kept: Omit<MinimumWageFilter, "after">) =>
  (["q", "on"] as const).flatMap((name) => {
    const value = kept[name];
    const removeHref = hrefWith("/office/minimum-wages", { ...kept, [name]: undefined });
    return value ? [{ label: labels[name], value, removeHref }] : [];
  });
