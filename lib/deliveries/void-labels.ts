import { caseRefusals } from "@/lib/cases/labels";
import type { VoidRefusal } from "./void-policy";

export const voidRefusals: Readonly<Record<VoidRefusal, string>> = {
  not_voiding_post: "只有办理机关的大队长、中队长可以作废文书。",
  recused_from_case: caseRefusals.recused_from_case,
  void_case_ended: "案件已经办结，卷内的文书不再作废。",
  paper_not_voidable:
    "只有调查询问通知书和送达地址确认书可以作废后重新制作。决定、指令书等文书有各自的撤销、更正程序；只能制作一次的文书作废后无法补发，不能作废。",
  paper_voided: "这份文书已经作废，不再使用。",
  paper_used: "这份文书已经送达、正在送达、已经签署或者已经据此收到材料，不能作废。",
};
