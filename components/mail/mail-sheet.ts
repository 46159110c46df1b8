import type { MailFilter } from "@/lib/outbox/filter";
import { faultWords, messageKindLabels } from "@/lib/outbox/labels";
import { isMessageKind } from "@/lib/outbox/payloads";
import type { ParkedMailRow } from "@/lib/outbox/queries/parked-mail";
import type { SheetColumn } from "@/lib/workflow/export";

/** The mails that were given up as a spreadsheet, in the order of the screen's columns. */
export const mailSheet: readonly SheetColumn<ParkedMailRow>[] = [
  { header: "种类", width: 24, value: ({ kind }) => kindWords(kind) },
  { header: "收件人", width: 24, value: (row) => row.to },
  { header: "形成时间", width: 18, value: (row) => row.writtenAt },
  { header: "停止发送时间", width: 18, value: (row) => row.parkedAt },
  { header: "原因", width: 50, value: (row) => faultWords(row.lastFault) },
];

export const kindWords = (kind: string): string => (isMessageKind(kind) ? messageKindLabels[kind] : kind);

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export const mailFilterWords = ({ kind }: Omit<MailFilter, "after">) =>
  kind ? [{ name: "kind" as const, label: "种类", value: messageKindLabels[kind] }] : [];
