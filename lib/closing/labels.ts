import type { CaseRefusal } from "@/lib/cases/policy";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import type {
  CaseFileFault,
  CaseFileState,
  ClosingAct,
  ClosingGround,
  ClosingState,
  RescissionGround,
} from "./lifecycle";
import type { ClosingFault, ClosingRefusal } from "./policy";
import type { Lack } from "./proofs";
import type { Missing } from "./rules";

export const closingStateLabels: Readonly<Record<ClosingState, string>> = {
  proposed: "待审批",
  returned: "退回修改",
  approved: "已批准",
  withdrawn: "撤回呈报",
};

export const closingActLabels: Readonly<Record<ClosingAct, string>> = {
  revise: "修改办结呈报",
  giveBack: "退回办结呈报",
  approve: "审批办结呈报",
  withdraw: "撤回办结呈报",
  lapse: "办结呈报因移送失效",
};

/** The ways to an end as a case's bar names them, before anything is put forward. */
export const proposeLabels = { close: "结案", rescind: "撤销立案" } as const;

export const caseFileStateLabels: Readonly<Record<CaseFileState, string>> = {
  queued: "等待生成",
  building: "正在生成",
  ready: "已生成",
  failed: "生成失败",
};

/** Every act of this module as the timeline names it, by the event's own word. */
export const closingEventLabels: Readonly<Record<string, string>> = {
  "closing.propose": "呈报办结",
  ...Object.fromEntries(Object.entries(closingActLabels).map(([act, label]) => [`closing.${act}`, label])),
  "caseFile.request": "申请生成电子卷宗",
  "caseFile.claim": "开始生成电子卷宗",
  "caseFile.resume": "继续生成电子卷宗",
  "caseFile.finish": "电子卷宗生成完毕",
  "caseFile.fail": "电子卷宗生成失败",
  "caseFile.read": "下载电子卷宗",
  "caseFile.export": "导出案卷",
};

export const closingGroundLabels: Readonly<Record<ClosingGround, string>> = {
  ordered_matter_corrected: "责令改正的事项已经全部改正",
  minor_and_corrected: "情节轻微且已改正，撤销立案",
  facts_not_established: "违法事实不能成立，撤销立案",
  found_too_late: "违法行为超过二年才被发现、举报、投诉，不再查处，撤销立案",
  transferred: "不属于本机关处理，移送有权机关",
  decided_and_performed: "处理、处罚决定已经履行",
  enforcement_handed_on: "人民法院已经受理强制执行申请，或者已经依法终结执行",
  police_filed: "涉嫌犯罪，公安机关已经立案",
};

/** The article under each ground. */
export const closingGroundBasis: Readonly<Record<ClosingGround, string>> = {
  ordered_matter_corrected: "《劳动保障监察条例》第十八条第一款第（二）项",
  minor_and_corrected: "《劳动保障监察条例》第十八条第一款第（三）项",
  facts_not_established: "《中华人民共和国行政处罚法》第五十七条第一款第（三）项",
  found_too_late: "《劳动保障监察条例》第二十条",
  transferred: "《劳动保障监察条例》第十八条第二款",
  decided_and_performed: "《劳动保障监察条例》第十八条第一款第（一）项、第（二）项",
  enforcement_handed_on: "《中华人民共和国行政强制法》第四十条、第五十六条",
  police_filed: "《行政执法机关移送涉嫌犯罪案件的规定》第八条、第十二条",
};

/** Why a case was taken back, as those are told who complained. */
export const rescissionGrounds: Readonly<Record<RescissionGround, string>> = {
  minor_and_corrected: "该单位的违法行为情节轻微，并且已经改正",
  facts_not_established: "所反映的违法事实不能成立",
  found_too_late: "该单位的违法行为到被发现、举报、投诉时已经超过二年，依法不再查处",
};

/** What must be so, as the checklist names it. */
export const proofLabels: Readonly<Record<Lack, string>> = {
  papers_disagree: "各份文书的记载一致，或者已经作出更正说明",
  case_suspended: "案件没有处在中止调查期间",
  closing_two_officers: "本案有两名承办人",
  order_undecided: "没有未批的指令书呈报",
  no_order_issued: "已下达限期改正指令书",
  order_undelivered: "每份指令书都有送达记录",
  item_unchecked: "每项整改内容都已复查",
  item_defied: "没有逾期未改正的事项",
  ordered_money_untold: "逾期未付的款项都已付清、列入劳动者台账或者由处理决定责令支付",
  claims_outside_ledger: "投诉登记的明细都已转入劳动者台账",
  claim_open: "应支付给劳动者的款项都已付清",
  correction_not_shown: "案卷中有已经改正的证据",
  nothing_gathered: "案卷中有调查取得的证据或者询问笔录",
  finding_stands: "没有仍然成立的认定事实",
  no_finding: "已认定违法事实，写明行为终了的日期",
  finding_in_time: "认定的事实到被发现、举报、投诉时都已超过二年",
  order_in_force: "没有仍然有效的限期改正指令书",
  referral_pending: "没有正在办理的移送公安",
  preservation_open: "先行登记保存的证据都已处理",
  decision_pending: "没有正在办理的处理处罚",
  no_decision: "已作出处理、处罚或者不予处罚的决定",
  decision_undelivered: "每份决定书都有送达记录",
  decision_in_force: "没有仍然有效的处罚、处理决定",
  spot_penalty_open: "当场处罚已经备案，当场收缴的罚款已经缴付银行",
  decision_unperformed: "决定的内容已经履行（罚款已缴清、应付劳动者的款项已付清），或者已被撤销、终结执行",
  nothing_handed_on: "有决定已由人民法院受理强制执行申请，或者已经依法终结执行",
  decision_not_handed_on: "每份决定都已履行、已由人民法院受理强制执行申请，或者已经终结执行",
  police_not_filed: "公安机关已经立案",
  claim_unordered: "没有付清的款项都已责令支付",
  finding_untreated: "每项认定的事实都已责令改正、作出决定或者移送公安，或者已经撤回、已超过二年",
};

/** What is missing, as a sentence that also stands behind the order and item it speaks of. */
const missingLabels: Readonly<Record<Lack, string>> = {
  referral_pending: "移送公安还在办理，请先由正职负责人决定；批准的，先移送。",
  preservation_open:
    "先行登记保存还没有办完，请在“登记保存”中办理：还没有实施的，审批或者撤回；已经登记保存的，每一项都要作出处理决定或者解除。",
  papers_disagree: "文书之间有记载不一致，请在“文书”中核对并作出更正说明。",
  case_suspended: "案件正在中止调查，请先由负责人恢复调查。",
  closing_two_officers: "现在不足两名承办人，请先由大队长更换或者补足。",
  order_undecided: "有一份指令书呈报还没有审批，请先审批，或者由承办人撤回。",
  no_order_issued: "本案没有下达过有效的限期改正指令书。",
  order_undelivered: "指令书还没有送达记录，请先登记送达。",
  item_unchecked: "整改事项还没有复查确认，请先复查，或者撤销指令书。",
  item_defied: "整改事项已认定逾期未改正，不能以已改正结案。",
  ordered_money_untold:
    "责令支付的款项逾期未付，罚款缴清不等于劳动者拿到了钱：已经付清的，请登记改正证明并复查；没有付清的，请列入劳动者台账或者作出处理决定。",
  claims_outside_ledger: "投诉登记的明细还没有转入劳动者台账，请先在“劳动者台账”转入并核定。",
  claim_open: "还没有付清，不能以已改正结案；付清的，请报送并核对支付证明；不能成立或者已撤回的，请剔除并写明理由。",
  correction_not_shown: "案卷中没有证据和询问笔录，请先补充已改正的证明。",
  nothing_gathered: "案卷中没有证据和询问笔录，请先调查取证。",
  finding_stands: "本案还有认定成立的违法事实，请先由承办人撤回并写明理由。",
  no_finding: "本案还没有认定违法事实，请先认定，写明行为终了的日期和证据。",
  finding_in_time:
    "有认定的事实仍在继续，或者到被发现、举报、投诉时没有超过二年，应当依法处理；终了日期有误的，请先更正认定的事实。",
  order_in_force: "指令书仍然有效，请先由大队长撤销。",
  decision_pending: "有一件处理处罚正在办理，请先办完，或者由承办人撤回。",
  no_decision: "本案还没有作出决定。",
  decision_undelivered: "决定书还没有送达记录，请先登记送达。",
  decision_in_force:
    "本案有仍然有效的处罚、处理决定，不能撤销立案或者移送；认为决定有误的，请先在该决定中办理“撤销本机关决定”。",
  spot_penalty_open: "当场处罚还没有登记备案，或者当场收缴的罚款还没有登记缴付银行，请在该决定的页面办理。",
  nothing_handed_on:
    "没有人民法院受理强制执行申请的登记，也没有终结执行的决定，不能以此结案，请先在“履行执行”中办理、登记。",
  decision_not_handed_on:
    "决定还没有履行，人民法院也没有受理强制执行申请（或者已经不予受理、不准予执行），又没有终结执行，请先在“履行执行”中办理、登记。",
  police_not_filed: "没有公安机关立案的登记，请先在“移送公安”中登记公安机关的答复。",
  claim_unordered:
    "还没有付清，也没有指令书或者处理决定责令支付，请先依法责令支付；不能成立或者已撤回的，请剔除并写明理由。",
  finding_untreated:
    "还没有处理结果（《劳动保障监察条例》第十八条）：请下达指令书，或者作出处罚、处理、不予处罚的决定，涉嫌犯罪的移送公安；不能成立的，撤回并写明理由；由其他机关查处的，在调查终结前拆案移送，已经另行移交线索的，撤回并写明移交的情况。",
  decision_unperformed: "决定的内容还没有履行完毕的记录，请在“履行执行”中登记缴款并确认履行，不能以已履行结案。",
};

/** One missing proof in words: where, and what to do. */
export function missingWords({ lack, order, item, claim, finding }: Missing): string {
  const whose = claim && `${claim.workerName}（${claim.item}）${yuan(claim.openFen)}`;
  const which = finding && `认定的事实第${finding.ordinal}项（${finding.title}）`;
  const where = [order, item === undefined ? undefined : `第${item}项`, whose, which].filter(Boolean).join("");
  return `${where}${where === "" ? "" : "："}${missingLabels[lack]}`;
}

/** What may follow on defiance. */
export const afterDefiance =
  "逾期拒不改正的，依照《劳动保障监察条例》第三十条第一款第（三）项，可以处2000元以上2万元以下的罚款；应当作出行政处理决定的，依法作出。调查终结后，请在“处理处罚”中提出处理意见。单位逾期后改正的，由承办人复查确认后，可以以此理由结案。";

export const closingRefusals: Readonly<Record<Exclude<ClosingRefusal, CaseRefusal> | ClosingFault, string>> = {
  ...missingLabels,
  case_ended: "案件不在调查中或者调查终结环节，不能办理此操作。",
  closing_pending: "本案已有一份结案呈报在等待审批，请先审批或者撤回。",
  closing_own_proposal: "呈报人不能审批自己呈报的结案，请由其他负责人审批。",
  closing_approver_holds_case: "办理过本案或者已经回避的人不能审批本案的结案、撤销立案和移送，请由其他负责人审批。",
  case_file_waits: "本案的电子卷宗正在生成，请等生成完毕再办。",
  case_file_infected:
    "卷宗并入的材料后来查出病毒，这份卷宗和案卷压缩包不再提供下载，清单和校验值仍可下载。请重新生成：新的卷宗只用替代页列明该材料，不放入原件。",
  steps_unrecorded: "还有应当录音录像的环节没有登记，请写明原因，至少4个字。",
  receiver_is_police:
    "案件移送函不能发给公安机关：涉嫌犯罪的，请在本案的“移送公安”中办理，由行政机关正职负责人批准（《行政执法机关移送涉嫌犯罪案件的规定》第五条）。",
  materials_unreadable: "每行写一种材料，份数写在最后，例如：投诉登记表复印件，2份。",
};

/** Why a case's file could not be put together. */
export const caseFileFaultLabels: Readonly<Record<CaseFileFault, string>> = {
  case_file_empty: "案卷中还没有任何文书和材料。",
  stored_bytes_missing: "有材料的存储文件缺失或者已被改动，不能生成。请系统管理员从备份恢复后再试。",
  gave_up: "多次生成没有完成，请联系系统管理员查看日志。",
  unexpected: "生成时出错，请稍后再试；再次失败的，请联系系统管理员查看日志。",
};

type PaperOnPaper = { readonly title: string; readonly number: string; readonly deliveredOn?: string | undefined };

/** One issued paper with the day on which it was served. */
export const paperLine = ({ title, number, deliveredOn }: PaperOnPaper): string =>
  `《${title}》${number}${deliveredOn ? `，${proseDate(deliveredOn)}送达` : ""}`;

/** How the case's page says where it went. */
export const transferNote = (to: string, reason: string): string => `移送${to}。${reason}`;

/** What stays open when a case ends, as its approval prints it: of a decision by its number, or of so many rows. */
export const openWords = (whose: string | number, fen: number): string =>
  `${typeof whose === "string" ? whose : `劳动者台账${whose}笔`}：尚有${yuan(fen)}没有付清`;
