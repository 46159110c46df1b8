import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { decisionNamed } from "@/lib/decisions/labels";
import type { DecisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";

const titles: Readonly<Record<keyof DecisionsWaiting, string>> = {
  toApprove: "处理意见待审批",
  toRevise: "处理意见被退回，待修改",
  toTell: "处理意见已同意，待制作事先告知书",
  toAnswer: "当事人陈述申辩，待复核",
  toArrange: "当事人要求听证，待安排",
  toRecuse: "听证主持人的回避待决定",
  toRecord: "听证的日期已到，待登记听证的结果",
  toSubmit: "当事人的陈述、申辩和申请听证的期限已过，待呈报决定",
  toConfirm: "呈报后收到当事人按期提出的材料，待确认是否按期",
  toReview: "待法制审核",
  toStaff: "应当法制审核，但没有可以审核的法制审核人员，待落实审核人员",
  toAdopt: "法制审核有存疑之处，待答复审核意见",
  toRework: "法制审核没有通过，或者集体讨论没有同意，待重新拟定",
  toReword: "拟作出的决定有会使人知道举报人的文字，不能作出决定（《劳动保障监察条例》第九条），待重新拟定",
  toDecide: "待负责人决定（应当集体讨论的，先登记集体讨论）",
  toFile: "当场处罚待备案",
  toGiveOn: "当场收缴的罚款待交回、缴付",
  toJudge: "处罚决定待判断是否公开",
  toPublish: "处罚决定公开待审核",
};

const order = [
  "toApprove",
  "toRevise",
  "toTell",
  "toAnswer",
  "toArrange",
  "toRecuse",
  "toRecord",
  "toSubmit",
  "toConfirm",
  "toReview",
  "toStaff",
  "toAdopt",
  "toRework",
  "toReword",
  "toDecide",
  "toFile",
  "toGiveOn",
  "toJudge",
  "toPublish",
] as const;

/** Where a group is dealt with, when not on the proceeding's own page. */
const pages: Partial<Record<keyof DecisionsWaiting, string>> = { toJudge: "/publication", toPublish: "/publication" };

/** Proceedings toward a decision in which something waits for this officer. */
export function DeskProceedings({ waiting }: { waiting: DecisionsWaiting }) {
  return order.map((group) =>
    waiting[group].length === 0 ? null : (
      <Section key={group} title={`${titles[group]}（${waiting[group].length}）`}>
        <ul className="divide-y divide-line border-y border-line">
          {waiting[group].map(({ id, caseId, title, number, kind, procedure, personName }) => (
            <li key={id} className="py-2">
              <TextLink href={`/office/cases/${caseId}/decisions/${id}${pages[group] ?? ""}`}>{title}</TextLink>
              <span className="ms-3 text-muted">
                {decisionNamed({ kind, procedure })}
                {personName === null ? "" : `（${personName}）`}　{number}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    ),
  );
}
