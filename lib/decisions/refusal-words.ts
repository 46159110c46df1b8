import { vetoRefusals } from "@/lib/case-scores/labels";
import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { FactorRefusal } from "@/lib/discretion/factors";
import type { AdjustmentFault } from "./adjustment";
import type { DayFault } from "./days-policy";
import type { FactFault } from "./fact-faults";
import type { FactorFault } from "./factor-faults";
import type { HearingFault } from "./hearing-policy";
import type { DecisionItemFault } from "./item-faults";
import { lighteningFaultLabels } from "./lightening-labels";
import type { DecisionRefusal } from "./policy";
import { postedRefusals } from "./posted-labels";
import type { PostedFault } from "./posted-policy";
import { type ReportFault, reportRefusals } from "./report-labels";
import type { CollectFault, SpotChoiceFault } from "./spot-rules";
import { toldFaultLabels } from "./told-labels";

type ModuleRefusal =
  | Exclude<DecisionRefusal, CaseRefusal>
  | DecisionItemFault
  | FactFault
  | Exclude<FactorFault, FactorRefusal>
  | AdjustmentFault
  | HearingFault
  | SpotChoiceFault
  | CollectFault
  | DayFault
  | PostedFault
  | ReportFault
  | PartyFault;

/** Faults of single fields that only a command can see. */
export type PartyFault =
  | "statement_before_notice"
  | "answer_each_point"
  | "bank_missing"
  | "chair_unknown"
  | "spot_time_ahead"
  | "spot_told_amount_missing"
  | "spot_day_ahead"
  | "spot_day_before"
  | "person_unknown";

/** Said of a measure that cannot be proposed and of a proposal that cannot go on. */
export const SPARED_BEFORE =
  "该违法行为已经决定不予行政处罚，该决定仍然有效，不得再处罚；对一个违法行为，给予处罚和不予处罚只能作出一种决定（《行政处罚法》第五十七条第一款）。决定确有错误的，须先撤销；决定列在“此前对该当事人的决定”。";

export const decisionRefusals: Readonly<Record<ModuleRefusal, string>> = {
  remedy_on_person: "责令支付、责令改正的行政处理决定以用人单位为当事人，不对个人作出；对个人只能处罚或者不予处罚。",
  person_unknown: "该人不在本案的责任人员登记中，或者登记已经注销，请从列出的人员中选择。",
  ...reportRefusals,
  ...postedRefusals,
  ...vetoRefusals,
  ...toldFaultLabels,
  ...lighteningFaultLabels,
  licence_name_missing: "请填写许可证的名称。",
  licence_number_missing: "请填写许可证的编号。",
  licence_issuer_missing: "请填写颁发许可证的机关。",
  licence_twice: "该许可证已在前面的项目中吊销，同一许可证只列一项。",
  licence_of_another:
    "该许可证不是本机关颁发的，不能在本案中吊销。许可由作出许可决定的机关吊销，请将吊销的建议和材料移交该机关，本案不列此项。",
  licence_revoked_already: "该许可证已由生效的决定吊销——{}，不能再次吊销，本案不列此项。",
  licence_revoked_before: "该许可证已由此前生效的决定吊销，不能再次吊销。请退回修改，决定列在“此前对该当事人的决定”。",
  correction_unsaid:
    "受处罚的违法行为没有被责令改正，请写明责令改正的内容，或者先制发限期改正指令书（《行政处罚法》第二十八条第一款）。",
  reviewer_not_qualified: "您没有登记国家统一法律职业资格，不能办理法制审核（《行政处罚法》第五十八条第二款）。",
  reviewer_holds_case: "您办理过本案或者已经回避，不能办理本案的法制审核。",
  review_not_required: "本案不属于应当法制审核的情形，无须审核。",
  reviewed_before: "本轮已经审核通过，无须再次审核。",
  review_missing: "本案应当法制审核，未经审核不得作出决定（《行政处罚法》第五十八条）。",
  review_failed: "法制审核没有通过，不得作出决定（《行政处罚法》第五十八条）。请重新拟定。",
  review_not_adopted: "法制审核有存疑之处，承办人还没有答复。",
  decision_own_review:
    "您办理过本案的法制审核，不能再作出决定，受委托代行负责人职责的也一样，请由其他负责人决定（《行政处罚法》第五十七条、第五十八条）。",
  nothing_to_adopt: "没有待答复的审核意见。",
  discussion_missing:
    "本案情节复杂或者重大，或者拟吊销许可证、减轻处罚，应当由负责人集体讨论决定（《行政处罚法》第五十七条第二款）。本地没有公布集体讨论的罚款数额的，告知了听证权利的都要讨论。",
  discussion_against: "集体讨论没有同意该处理意见，不能据以作出决定。请重新拟定。",
  discussion_binds: "集体讨论已经同意该处理意见，不能再重新拟定。",
  discussed_before: "本轮已经集体讨论。",
  hearing_not_offered: "本案没有告知听证权利，不能登记听证申请。",
  hearing_requested_before: "已经登记过听证申请。",
  hearing_request_late: "申请听证的期限（告知书送达之日起5个工作日）已经届满，视为放弃。",
  hearing_window_open: "申请听证的期限还没有届满，不能呈报或者作出决定（《行政处罚法》第六十四条第（一）项）。",
  hearing_day_ahead: "申请日期不能晚于今天。",
  hearing_before_notice: "申请日期不能早于事先告知书送达的日期。",
  hearing_not_held_yet: "还没有到听证的日期，不能登记结果；当事人明确放弃的，选“当事人撤回听证申请”。",
  hearing_notice_unserved: "听证通知书没有在听证7个工作日前送达，不能视为放弃听证，请重新通知听证的时间、地点。",
  hearing_held_untold:
    "没有听证通知书在听证7个工作日前送达的记录，不能登记为已举行（《行政处罚法》第六十四条第（二）项）。已按时送达的，请先登记送达；没有按时送达的，请重新通知听证的时间、地点。",
  hearing_not_requested: "当事人没有申请听证。",
  hearing_scheduled_before: "已经通知过听证的时间、地点；要变更的，请办理变更听证安排。",
  hearing_not_scheduled: "还没有通知听证的时间、地点。",
  hearing_ended_before: "听证的结果已经登记。",
  hearing_waits: "当事人申请了听证，听证还没有举行或者终止，不能作出决定。",
  hearing_too_soon: "应当在举行听证的7个工作日前通知当事人（《行政处罚法》第六十四条第（二）项），请改到更晚的日期。",
  chair_holds_case:
    "听证由非本案调查人员主持（《行政处罚法》第六十四条第（四）项），请选择没有办理过本案、也没有回避的人员。",
  chair_took_case:
    "主持人在通知听证以后办理了本案或者已经回避，不能主持（《行政处罚法》第六十四条第（四）项），请先变更听证安排，另行确定主持人并重新通知。",
  chair_unknown: "请从本机关人员中选择主持人。",
  chair_recusal_waits: "主持人的回避申请还没有决定，先由负责人作出决定。",
  chair_recused:
    "已经决定该主持人回避，听证前必须通过变更听证安排另行确定主持人（《行政处罚法》第六十四条第（四）项）。",
  no_chair_recusal: "没有待决定的主持人回避申请。",
  own_chair_recusal: "您是该听证的主持人，不能决定自己是否回避，请由其他负责人决定，或者变更听证安排。",
  adjustment_incomplete: "请逐项填写，项数与拟作出的决定一致。",
  adjustment_keeps_nothing: "至少保留一项；全部不处罚的，请重新拟定为不予处罚。",
  adjustment_heavier: "不得高于事先告知的金额（《行政处罚法》第四十五条第二款）。",
  statement_day_ahead: "日期不能晚于今天。",
  waiver_before_service: "日期不能早于事先告知书送达的日期，送达以前当事人没有被告知，无从放弃。",
  discussed_before_submission: "讨论日期不能早于呈报决定的日期。",
  discussed_before_review: "讨论日期不能早于法制审核的日期，未经审核的不能讨论决定（《行政处罚法》第五十八条第一款）。",
  statement_before_notice: "日期不能早于本案最初的事先告知书的日期。",
  answer_each_point: "请逐条答复，不能遗漏。",
  bank_missing: "请填写收款银行的名称和地址，决定书必须载明。",
  employer_unkeyed: "用人单位档案还是临时编号，请先补登统一社会信用代码，再作出决定。",
  case_not_concluded: "案件还没有调查终结或者已经结束，不能办理处理处罚。请先办理调查终结。",
  decision_pending: "对同一当事人已有同类的处理处罚正在办理，请先办完或者撤回。",
  decision_own_proposal: "呈报人不能审批、决定自己呈报的处理意见。",
  decision_approver_holds_case: "办理过本案或者已经回避的人不能审批、决定本案的处理意见。",
  decision_without_items: "没有列出处理处罚的内容，请退回修改。",
  act_with_police:
    "该违法行为已经移送公安机关，在公安机关不予立案，或者司法机关决定不追究刑事责任、免予刑事处罚以前，不得罚款（《行政执法机关移送涉嫌犯罪案件的规定》第十一条、《行政处罚法》第二十七条）。",
  act_sentenced:
    "该违法行为已由人民法院判处刑罚，行政机关尚未罚款的，不再给予罚款（《行政处罚法》第三十五条）。请退回删去罚款，其他处理不受影响。",
  decision_finding_not_proved: "有一项依据的事实没有证据或者已撤回，请退回修改。",
  amount_out_of_range: "有一项金额超出法定幅度，请退回修改。",
  order_not_ignored:
    "有一项以“逾期不改正”为前提，但没有已送达、期限已届满并认定逾期未改正的指令书可以依据；依照《劳动保障监察条例》第三十条第（三）项的，也没有认定拒不履行的行政处理决定可以依据。请退回修改。",
  fined_twice:
    "对同一个违法行为，不得给予两次以上罚款的行政处罚（《行政处罚法》第二十九条），请只保留罚款数额高的一项。",
  lighter_of_two:
    "同一违法行为在本案中又违反其他规定，该规定的罚款幅度更高，应当按照罚款数额高的规定处罚（《行政处罚法》第二十九条）。请退回，改选数额高的一项；两项的幅度列在拟定页面“现在不能采用的措施”。",
  fined_before: "该当事人的同一个违法行为已被罚款，不得再次罚款（《行政处罚法》第二十九条）。",
  spared_before: SPARED_BEFORE,
  punished_before:
    "该违法行为已经给予行政处罚，该决定仍然有效，不得再决定不予处罚；对一个违法行为，给予处罚和不予处罚只能作出一种决定（《行政处罚法》第五十七条第一款）。处罚决定确有错误的，须先撤销；决定列在“此前对该当事人的决定”。",
  remedied_before:
    "对这一事实，有效的行政处理决定已经责令同样的内容，不得重复作出；列明劳动者的，以该决定附件所列的各行为准，其余各行可以重新拟定。当事人不履行的，请在该决定的“执行”中办理；原决定确有错误的，须先撤销。",
  past_limitation:
    "违法行为在二年内没有被发现，也没有被举报、投诉，不再查处（《劳动保障监察条例》第二十条），不能作出决定。处罚涉及公民生命健康安全、金融安全且有危害后果的违法行为，时效为五年，请在该事实下写明危害后果并选择证据（《行政处罚法》第三十六条第一款）。",
  notice_not_served: "事先告知书还没有送达记录。请先登记送达，再听取陈述申辩。",
  hearing_not_told: "拟作出的处罚达到听证标准，但没有告知听证权利（《行政处罚法》第六十三条）。请重新拟定并告知。",
  statement_window_open:
    "陈述申辩的期限还没有届满，当事人没有陈述，也没有明确放弃，不能作出决定（《行政处罚法》第六十二条）。",
  statement_unanswered: "当事人的陈述申辩还没有逐条复核答复。",
  nothing_to_answer: "没有待复核的陈述申辩。",
  statement_made: "当事人已经陈述申辩，不是放弃，请逐条复核。",
  waived_before: "已经登记过放弃陈述申辩。",
  heavier_than_noticed:
    "拟作出的决定重于事先告知的内容。不得因当事人陈述申辩而加重（《行政处罚法》第四十五条第二款）；有新的事实，请重新拟定并告知。",
  raised_without_facts:
    "罚没的数额高于此前事先告知过的数额，而告知以后没有增加新的证据。不得因当事人陈述申辩而加重（《行政处罚法》第四十五条第二款）；有新的事实的，请先登记新的认定，或者为该认定补充证据（当事人的陈述除外）。",
  measure_unknown: "请重新选择措施：所选的事实或者措施不在本案可选的范围内。",
  measure_not_open: "该措施现在不能采用，请看所列的理由。",
  decision_amount_missing: "请填写金额。",
  decision_amount_unasked: "该措施没有金额，请留空。",
  deviation_missing:
    "金额不在裁量基准的该档幅度内，请写明偏离的理由，至少10个字（《行政处罚法》第三十四条）；或者改为档内的金额。",
  harm_unsaid: "请写明涉及的公民生命健康安全、金融安全和危害后果，至少10个字；不属于这种情形的，请清空证据的选择。",
  harm_without_exhibit: "请从该事实的证据中选择能够证明危害后果的一份。",
  facts_outdated:
    "您填写期间，对照表（要件、证据、指令书的履行情况）或者缺证据的说明有变化，这段事实和证据不再与它一致。请点“重新读取对照表”，核对后再呈报。",
  exhibit_not_listed: "文字里提到的证据编号不在该事实的证据中（可能已经撤下或者更换），请核对编号后再呈报。",
  exhibits_changed: "所列的证据在呈报后有撤下或者更换，与文书上列明的证据不再一致，请退回修改后再呈报。",
  factor_not_for_measure:
    "该情节不能用于这一项措施：从轻、减轻用于警告和罚款，不予处罚的情形用于不予处罚，从重须有本地已公布的裁量基准。",
  first_offence_repeated:
    "不是初次违法：此前对同类违法已有决定——{}，不能适用这一情形（《行政处罚法》第三十三条第一款）；本地公布回溯期限的，只计期限以内的决定。",
  offended_before:
    "此前对同类违法已有决定，不是初次违法，不能以此为由不予处罚（《行政处罚法》第三十三条第一款）。请退回修改，决定列在“此前对该当事人的决定”。",
  factor_twice: "该情节已经列过，请勿重复。",
  ground_without_factor: "请在每一项依据的事实下列出同一情形，并选择证明它的证据。",
  gap_unexplained: "所依据的事实有要件缺证据，请先在对照表对应证据，或者写明理由，至少10个字。",
  past_reason_missing:
    "金额不在本机关此前同类处罚居中的一半之内，请写明理由，至少10个字；这是为了同案同罚的提示，不是法定幅度。",
  not_this_procedure: "普通程序和当场处罚各有自己的步骤，此操作不属于本决定的程序。",
  spot_measure_other: "当场只能给予警告或者罚款（《行政处罚法》第五十一条），其他措施请按普通程序办理。",
  spot_asks_more: "本项按童工人数和月数或者按无资格人数计算，须逐项认定，不能当场处罚，请按普通程序办理。",
  spot_least_above: "该项罚款的法定下限高于当场处罚的限额（《行政处罚法》第五十一条），请按普通程序办理。",
  spot_tier_above: "该项罚款按裁量基准所属档次的下限高于当场处罚的限额（《行政处罚法》第五十一条），请按普通程序办理。",
  spot_facts_uncertain:
    "当场处罚以违法事实确凿为前提（《行政处罚法》第五十一条），该事实还有要件缺证据，请先在对照表对应证据，或者按普通程序办理。",
  spot_entry_unweighed:
    "同一违法行为又违反其他规定，该规定的罚款幅度不能计算，适用哪一规定须经法制审核（《行政处罚法》第二十九条、第五十八条），请按普通程序办理。",
  spot_above_limit:
    "罚款高于当场处罚的限额：公民（含个体工商户）二百元以下，法人或者其他组织三千元以下（《行政处罚法》第五十一条）。请按普通程序办理。",
  spot_hearing_due: "罚款达到本地的听证标准，应当告知听证权利（《行政处罚法》第六十三条），请按普通程序办理。",
  spot_nothing_open: "现有事实没有可以当场处罚的措施，请看“处理处罚”页所列的理由，或者按普通程序办理。",
  spot_unheard: "没有记明当事人的陈述、申辩，也没有记明其明确表示没有，不能作出决定（《行政处罚法》第六十二条）。",
  spot_filed_before: "已经登记过备案。",
  spot_nothing_collected: "罚款没有当场收缴，无须交回。",
  spot_handed_in_before: "已经登记过交回。",
  spot_not_handed_in: "收缴的罚款还没有交回本机关，请先登记交回（《行政处罚法》第七十一条）。",
  spot_paid_in_before: "已经登记过缴付银行。",
  spot_day_ahead: "日期不能晚于今天。",
  spot_day_before: "日期不能早于收缴、交回的日期。",
  spot_time_ahead: "时间不能晚于现在。",
  spot_told_amount_missing: "请填写当场告知的罚款数额；警告没有数额的，请留空。",
  spot_nothing_to_collect: "没有罚款，无须收缴。",
  spot_collect_above:
    "罚款超过一百元，不能以这一理由当场收缴（《行政处罚法》第六十八条第（一）项），请改选其他理由或者由当事人到银行缴纳。",
  spot_collect_reason_missing: "请写明事后难以执行的情况，或者当事人如何提出、有何困难，至少10个字。",
  spot_receipt_missing:
    "当场收缴必须出具国务院财政部门或者省级财政部门统一制发的专用票据（《行政处罚法》第七十条），请填写票据号码。",
  decision_amount_below: "低于法定幅度的下限。有法律规定应当从轻或者减轻的情节的，可以在普通程序中呈报减轻处罚。",
  decision_amount_above: "高于法定幅度的上限。",
  measure_twice: "该措施已经列过，请勿重复。",
};

const refusalWords: Readonly<Record<DecisionRefusal, string>> = {
  ...caseRefusals,
  ...decisionRefusals,
  illegal_transition: "当前所处环节不能办理此操作，请刷新页面查看最新状态。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: DecisionRefusal | null): string | null =>
  reason === null ? null : refusalWords[reason];
