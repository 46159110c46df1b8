import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { contestHref } from "@/lib/contests/act-links";
import type { DeskDecisions } from "@/lib/desk/queries";

const ordersHref = (id: string) => `/office/cases/${id}/orders`;

const instructionsHref = (id: string) => `/office/cases/${id}/instructions`;

const preservationsHref = (id: string) => `/office/cases/${id}/preservations`;

const planHref = (id: string) => `/office/patrols/plans/${id}`;

const quarterHref = (id: string) => `/office/major-violations?quarter=${id}`;

const removalHref = (place: string) => `/office/cases/${place}/major-violation`;

/** An entry is found at its decision. */
const placed = (row: DeskDecisions["majorRemoval"][number]) => ({
  ...row,
  id: `${row.caseId}/decisions/${row.decisionId}`,
});

const visitHref = (id: string) => `/office/patrols/${id}`;

type Group = {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    /** Why it cannot be done now, in words. */
    readonly closed?: string | null;
  }[];
  readonly href: (id: string) => string;
};

/** What waits for this officer, by what is to be decided. */
export function DeskDecisionsView({ decisions }: { decisions: DeskDecisions }) {
  const all: readonly Group[] = [
    { title: "领导批示，待办理", rows: decisions.instructed, href: instructionsHref },
    { title: "批示已报办理情况，待审阅", rows: decisions.answered, href: instructionsHref },
    { title: "待决定是否受理", rows: decisions.triage, href: (id: string) => `/office/complaints/${id}` },
    { title: "待指派承办人", rows: decisions.assignment, href: (id: string) => `/office/cases/${id}/assignment` },
    {
      title: "承办的监察员不足两人，待调整",
      rows: decisions.shortHanded,
      href: (id: string) => `/office/cases/${id}/reassignment`,
    },
    { title: "我的检查（今天和逾期未查）", rows: decisions.visitToday, href: visitHref },
    { title: "检查结果待告知用人单位", rows: decisions.visitResult, href: visitHref },
    { title: "待审批检查", rows: decisions.visitApproval, href: visitHref },
    { title: "待审批年度检查计划（含修改）", rows: decisions.planApproval, href: planHref },
    { title: "年度检查计划被退回，待修改", rows: decisions.planReturned, href: planHref },
    { title: "对年度检查计划的修改没有批准，待知悉或者另行呈报", rows: decisions.planDropped, href: planHref },
    { title: "以往季度的重大违法行为名单，有案件待公布", rows: decisions.majorQuarter, href: quarterHref },
    { title: "提出从重大违法行为名单撤下，待决定", rows: decisions.majorRemoval.map(placed), href: removalHref },
    {
      title: "对公布的重大违法行为有异议，待核实是否提出撤下",
      rows: decisions.majorObjection.map(placed),
      href: removalHref,
    },
    {
      title: "检查发现问题，待决定是否立案",
      rows: decisions.visitFindings,
      href: (id: string) => `${visitHref(id)}/case`,
    },
    {
      title: "线索不采取措施，待复核",
      rows: decisions.leadRecheck,
      href: (id: string) => `/office/patrols/leads/${id}`,
    },
    { title: "检查被退回，待修改", rows: decisions.visitReturned, href: visitHref },
    { title: "待审批先行登记保存", rows: decisions.preservationApproval, href: preservationsHref },
    { title: "登记保存的证据待处理", rows: decisions.preservationDisposal, href: preservationsHref },
    { title: "先行登记保存已批准，待实施", rows: decisions.preservationIssue, href: preservationsHref },
    { title: "先行登记保存不能再实施，待撤回", rows: decisions.preservationWithdrawal, href: preservationsHref },
    { title: "登记保存期满，待解除", rows: decisions.preservationRelease, href: preservationsHref },
    { title: "待审批限期改正指令书", rows: decisions.order, href: ordersHref },
    { title: "指令书被退回，待修改", rows: decisions.returned, href: ordersHref },
    { title: "用人单位报送改正证明，待复查", rows: decisions.proof, href: ordersHref },
    {
      title: "当事人报告已改正，待核实",
      rows: decisions.correction,
      href: (id: string) => `/office/cases/${id}/enforcement`,
    },
    { title: "支付证明待核对", rows: decisions.payment, href: (id: string) => `/office/cases/${id}/claims/payments` },
    { title: "劳动者没有收到已认可的支付，待复查改正情况", rows: decisions.denial, href: ordersHref },
    {
      title: "决定撤销、变更或者加处罚款减少后，多缴款项待退还",
      rows: decisions.refund,
      href: (id: string) => `/office/cases/${id}/enforcement`,
    },
    {
      title: "报告涉嫌犯罪、建议移送公安，待签署意见",
      rows: decisions.referral,
      href: (id: string) => `/office/cases/${id}/police-referral`,
    },
    { title: "待审批结案", rows: decisions.closing, href: (id: string) => `/office/cases/${id}/closing` },
    { title: "待决定撤销立案", rows: decisions.rescission, href: (id: string) => `/office/cases/${id}/rescission` },
    { title: "办结呈报被退回，待修改", rows: decisions.returnedClosing, href: (id: string) => `/office/cases/${id}` },
    { title: "待审批并案、拆案", rows: decisions.regrouping, href: (id: string) => `/office/cases/${id}/related` },
    { title: "待批准延期", rows: decisions.extension, href: (id: string) => `/office/cases/${id}` },
    {
      title: "当事人申请延期、分期缴纳罚款，待决定",
      rows: decisions.deferral,
      href: (id: string) => `/office/cases/${id}/enforcement`,
    },
    {
      title: "呈报撤销本机关决定，待决定",
      rows: decisions.revocation,
      href: (id: string) => `/office/cases/${id}/decisions`,
    },
    { title: "复议、诉讼结果要求重新审查的投诉举报", rows: decisions.contestTakeBack, href: contestHref },
    { title: "复议、诉讼责令履行，待登记履行情况", rows: decisions.contestOrdered, href: contestHref },
    { title: "本机关的撤销决定被复议、诉讼撤销，待恢复原决定", rows: decisions.contestRevocation, href: contestHref },
    { title: "列入决定被复议、诉讼撤销，待撤销列入", rows: decisions.contestListing, href: contestHref },
    { title: "恢复列入被复议、诉讼撤销，待回到移出", rows: decisions.contestRestoration, href: contestHref },
    { title: "提前移出被复议、诉讼撤销，待回到列入", rows: decisions.contestRemoval, href: contestHref },
    { title: "不予提前移出被复议、诉讼撤销，待重新登记申请、决定", rows: decisions.contestRefusal, href: contestHref },
    { title: "待决定回避", rows: decisions.recusal, href: (id: string) => `/office/cases/${id}` },
  ];
  const groups = all.filter((group) => group.rows.length > 0);
  return groups.map(({ title, rows, href }) => (
    <Section key={title} title={`${title}（${rows.length}）`}>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.id} className="py-2">
            <TextLink href={href(row.id)}>{row.title}</TextLink>
            <span className="ms-3 text-muted">{row.number}</span>
            {row.closed ? <p className="text-muted">{row.closed}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
