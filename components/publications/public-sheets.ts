import { endingGroundLabels } from "@/lib/publications/labels";
import { majorKindLabels } from "@/lib/publications/major-labels";
import type { PublicRow } from "@/lib/publications/queries/public-list";
import type { PublicMajor } from "@/lib/publications/queries/public-majors";
import type { WithdrawalRow } from "@/lib/publications/queries/withdrawals";
import type { SheetColumn } from "@/lib/workflow/export";

/** What was taken off a quarter's list has no ground of the law for withdrawing a penalty. */
export const endingWords = ({ endGround }: Pick<WithdrawalRow, "endGround">): string =>
  endGround === null ? "撤下重大违法公布" : endingGroundLabels[endGround];

export const publicSheet: readonly SheetColumn<PublicRow>[] = [
  { header: "被处罚单位", width: 36, value: (row) => row.partyName },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode },
  { header: "决定书文号", width: 26, value: (row) => row.number },
  { header: "作出机关", width: 30, value: (row) => row.organName },
  { header: "决定日期", width: 12, value: (row) => row.decidedOn },
  { header: "公开日期", width: 12, value: (row) => row.publishedOn },
];

export const withdrawalSheet: readonly SheetColumn<WithdrawalRow>[] = [
  { header: "决定书文号", width: 26, value: (row) => row.number },
  { header: "作出机关", width: 30, value: (row) => row.organName },
  { header: "撤回日期", width: 12, value: (row) => row.endedOn },
  { header: "事由", width: 24, value: endingWords },
  { header: "依据", width: 30, value: (row) => row.endBasis },
  { header: "理由", width: 60, value: (row) => row.endedBecause },
];

export const publicMajorSheet: readonly SheetColumn<PublicMajor>[] = [
  { header: "单位", width: 36, value: (row) => row.partyName },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode },
  { header: "地址", width: 36, value: (row) => row.address },
  { header: "法定代表人（负责人）", width: 16, value: (row) => row.representative },
  { header: "违法行为类别", width: 30, value: (row) => majorKindLabels[row.kind] },
  { header: "主要违法事实", width: 60, value: (row) => row.facts },
  { header: "处理情况", width: 60, value: (row) => row.handling },
  { header: "决定书文号", width: 26, value: (row) => row.number },
  { header: "作出机关", width: 30, value: (row) => row.organName },
  { header: "决定日期", width: 12, value: (row) => row.decidedOn },
];
