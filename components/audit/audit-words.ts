import { minuteStamp } from "@/lib/kernel/clock";
import { hrefWith } from "@/lib/kernel/search-params";
import type { AuditRow } from "@/lib/workflow/audit";
import type { AuditFilter } from "@/lib/workflow/audit-filter";
import type { SheetColumn } from "@/lib/workflow/export";
import { particularsWords } from "./audit-particulars";
import { stateWords, subjectWords } from "./audit-subjects";

/** An event with the Chinese name of its act. */
export type AuditRecord = AuditRow & { readonly words: string };

const actorKinds: Readonly<Record<string, string>> = { public: "网上提交", system: "系统" };

export const actorOf = ({ actorName, actorLogin, actorKind }: AuditRow): string =>
  actorName === null ? (actorKinds[actorKind] ?? actorKind) : `${actorName}（${actorLogin}）`;

export const particularsOf = ({ particulars }: AuditRow): string => particularsWords(particulars);

/** Subject and, where the act moved it, the states between which it went. */
export function movedOf({ subjectKind, fromState, toState }: AuditRow): string {
  const [from, to] = [stateWords(subjectKind, fromState), stateWords(subjectKind, toState)];
  return [subjectWords(subjectKind), fromState === toState ? "" : `${from || "新建"} → ${to || "无"}`]
    .filter(Boolean)
    .join(" ");
}

export const auditSheet: readonly SheetColumn<AuditRecord>[] = [
  { header: "序号", width: 10, kind: "number", value: (row) => row.seq },
  { header: "时间", width: 18, value: (row) => minuteStamp(row.at) },
  { header: "操作人", width: 24, value: actorOf },
  { header: "操作", width: 24, value: (row) => row.words },
  { header: "操作代码", width: 24, value: (row) => row.act },
  { header: "事项", width: 14, value: (row) => subjectWords(row.subjectKind) },
  { header: "事项标识", width: 38, value: (row) => row.subjectId },
  { header: "原状态", width: 16, value: (row) => stateWords(row.subjectKind, row.fromState) },
  { header: "新状态", width: 16, value: (row) => stateWords(row.subjectKind, row.toState) },
  { header: "内容", width: 60, value: particularsOf },
  { header: "内容（存储原文）", width: 60, value: (row) => JSON.stringify(row.particulars) },
  { header: "哈希", width: 66, value: (row) => row.hash },
];

const labels = { act: "操作代码", actor: "操作人", subject: "事项标识", from: "日期自", to: "日期至" } as const;

/** The filters that are set, in words, each with the list's address without it. */
export const auditFilterWords = (kept: Omit<AuditFilter, "after">) =>
  (["act", "actor", "subject", "from", "to"] as const).flatMap((name) => {
    const value = kept[name];
    const removeHref = hrefWith("/office/audit", { ...kept, [name]: undefined });
    return value ? [{ label: labels[name], value, removeHref }] : [];
  });
