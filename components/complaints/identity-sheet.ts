import type { IdentityRead } from "@/lib/complaints/queries/identity-reads";
import { minuteStamp } from "@/lib/kernel/clock";
import type { SheetColumn } from "@/lib/workflow/export";

const parts = { phone: "投诉人电话", personId: "投诉人证件号码", former: "更正前的投诉人信息" } as const;

/** What was opened. */
export const readWords = ({ field }: IdentityRead): string => (field ? parts[field] : "举报人身份");

/** What a person is given who asks who looked. */
export const identitySheet: readonly SheetColumn<IdentityRead>[] = [
  { header: "时间", width: 18, value: (read) => minuteStamp(read.at) },
  { header: "查看人", width: 12, value: (read) => read.name },
  { header: "内容", width: 16, value: readWords },
  { header: "理由", width: 60, value: (read) => read.reason },
];
