import type { Change } from "./changes";
import { doubtOf } from "./changes";
import { halfWords } from "./labels";

type Reported = {
  readonly employer: { readonly name: string };
  readonly half: string;
  readonly receiptNumber: string | null;
  readonly changes: readonly Change[];
};

/** What a case that grows out of a report is called and says, written from the report so that nobody types it again. */
export function caseWords({ employer, half, receiptNumber, changes }: Reported) {
  const doubts = changes
    .filter((change) => doubtOf(change) !== null)
    .map(({ field, before, after }) => `${field.label}由上期${before}变为本期${after}，没有合理说明；`);
  return {
    title: `${employer.name}涉嫌未如实报告平台用工情况案`,
    summary: [`${employer.name}${halfWords(half)}平台用工情况报告（${receiptNumber}）经审核发现：`, ...doubts].join(""),
  };
}
