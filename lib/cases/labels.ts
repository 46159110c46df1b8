import { limitVersions } from "@/lib/deadlines/limit-versions";
import type { AgreedField } from "@/lib/documents/consistency";
import { dayOr } from "@/lib/documents/prose";
import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import type {
  CaseAct,
  CaseOrigin,
  CaseState,
  EvidenceKind,
  ExtendedLimit,
  OfficerPart,
  SuspensionGround,
} from "./lifecycle";
import type { CaseFault, CaseRefusal } from "./policy";
import { PROCESS_VERSION } from "./process-version";
import type { StageOwner } from "./stage-owners";
import type { Stage, StageReason } from "./stage-tasks";

export const caseStateLabels: Readonly<Record<CaseState, string>> = {
  opened: "立案",
  investigating: "调查中",
  concluded: "调查终结",
  decided: "已作出决定",
  closed: "结案",
  rescinded: "撤销立案",
  transferred: "移送",
  merged: "已并案",
};

export const caseActLabels: Readonly<Record<CaseAct, string>> = {
  assign: "指派承办人",
  reassign: "更换承办人",
  declareRecusal: "申请回避",
  decideRecusal: "决定回避",
  proposeExtension: "呈报延期",
  extend: "决定延期",
  suspend: "中止调查",
  resume: "恢复调查",
  gather: "调查取证",
  conclude: "调查终结",
  decide: "作出决定",
  close: "结案",
  rescind: "撤销立案",
  transfer: "移送",
  merge: "并入另案",
  absorb: "并入他案",
  unmerge: "恢复单独办理",
  release: "解除并案",
  split: "拆案",
  reopen: "重新办理",
  explainDifference: "更正说明",
  followUp: "登记办结后的复议、诉讼",
  addAddendum: "补充记录",
};

export const originLabels: Readonly<Record<CaseOrigin, string>> = {
  complaint: "投诉",
  tip: "举报",
  patrol: "日常巡查",
  written_review: "书面审查",
  handoff: "部门转办",
  platform_report: "平台用工报告",
  guidance: "行政指导",
  split: "拆案",
};

export const partLabels: Readonly<Record<OfficerPart, string>> = { lead: "主办", second: "协办" };

export const suspensionGroundLabels: Readonly<Record<SuspensionGround, string>> = {
  party_absconded: "当事人逃匿",
  evidence_unobtainable: "无法取得证据",
  awaits_other_case: "须以其他案件的处理结果为依据，而其他案件尚未办结",
  awaits_appraisal: "须等待审计、鉴定结论",
  force_majeure: "因不可抗力不能继续调查",
  other_by_local_law: "地方法规规定的其他情形",
};

export const stageLabels: Readonly<Record<Stage, string>> = {
  assign: "指派承办人",
  inquire: "调查询问",
  evidence: "收集证据",
  order: "下达责令限期改正指令书",
  deliver: "送达",
  verify: "复查",
  conclude: "调查终结",
  decide: "处理、处罚决定（需要时）",
  close: "结案",
};

export const stageOwnerLabels: Readonly<Record<StageOwner, string>> = { leader: "大队长", officers: "承办人" };

/** The article under each stage. */
export const stageBasis: Readonly<Record<Stage, string>> = {
  assign: "《劳动保障监察条例》第十六条：由两名以上监察员共同进行。",
  inquire: "《劳动保障监察条例》第十五条、《行政处罚法》第五十五条：询问或者检查应当制作笔录。",
  evidence: "《行政处罚法》第四十六条：证据必须经查证属实，方可作为认定案件事实的根据。",
  order: "《劳动保障监察条例》第十八条、《行政处罚法》第二十八条。",
  deliver: "《民事诉讼法》第八十七条：必须有送达回证，由受送达人记明收到日期。",
  verify: "《劳动保障监察条例》第十八条、第三十条：改正期限届满后核实是否改正。",
  conclude: "《劳动保障监察条例》第十七条：自立案之日起60个工作日内完成调查。",
  decide: "《行政处罚法》第四十四条、第五十七条，《劳动保障监察条例》第十八条、第十九条：事先告知、听取意见后决定。",
  close: "《劳动保障监察条例》第十八条：依法作出处理后结案，或者撤销立案、移送。",
};

export const stageReasonLabels: Readonly<Record<StageReason, string>> = {
  unassigned: "尚未指派承办人。",
  one_officer: "现有持有效证件的承办人不足两名，请更换或者补足。",
  suspended: "案件正在中止调查期间。",
  no_order: "尚未下达指令书。",
  order_waits: "指令书已经呈报，尚未批准或者尚待改写。",
  not_delivered: "指令书尚未送达。",
  conclude_if_needed: "需要处罚、处理的，先办理调查终结；所下指令已全部改正的，可以直接结案。",
  not_concluded: "调查终结后才能提出处理意见。",
  decide_if_needed: "需要处罚、处理的，在“处理处罚”中提出处理意见；已全部改正的，直接结案。",
  verify_first: "指令书还没有全部送达、复查。",
  decide_first: "还有违法行为没有作出处理、处罚决定。",
  perform_first: "决定尚未送达，或者尚未履行完毕。",
  closing_waits: "结案申请已经呈报，等待批准。",
};

export const evidenceKindLabels: Readonly<Record<EvidenceKind, string>> = {
  documentary: "书证",
  physical: "物证",
  audiovisual: "视听资料",
  electronic: "电子数据",
  witness: "证人证言",
  party_statement: "当事人的陈述",
  expert_opinion: "鉴定意见",
  inspection_record: "勘验笔录、现场笔录",
};

export const caseRefusals: Readonly<Record<CaseRefusal | CaseFault, string>> = {
  illegal_transition: "案件当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
  not_your_organ: "本案由其他机关办理，您可以查看，不能办理。",
  not_case_officer: "只有本案承办人可以办理此操作。",
  one_inspector_only:
    "调查须由两名持有效证件的监察员共同进行（《劳动保障监察条例》第十六条），本案现在不足两名承办人，请先由大队长指派或者更换承办人。",
  paper_names_people:
    "文书里写有不能告知当事人的自然人姓名或者住址，不能制作。请逐字核对事实、证据名称和要求（已经呈报的，退回承办人改写；举报的事情经过，用“更正登记内容”改写），改写以后再办理（《劳动保障监察条例》第九条）。",
  certificate_not_valid: "所选监察员当日没有有效的执法证件，不能承办案件。",
  same_inspector_twice: "主办与协办须为两名不同的监察员。",
  officer_recused: "该人员在本案中已被决定回避，不能承办。",
  extended_before: "本案已延期一次，不能再次延期（《劳动保障监察条例》第十七条）。",
  extension_pending: "延期申请已经呈报，正在等待行政机关负责人决定。",
  no_extension_pending: "没有待决定的延期申请。",
  suspended: "案件正在中止调查期间，请先恢复调查。",
  not_suspended: "案件没有中止，无须恢复。",
  suspension_not_allowed: "本地区法规没有规定中止调查，只能办理延期。",
  no_recusal_pending: "没有待决定的回避申请。",
  own_recusal: "不能由申请回避的本人决定。",
  recused_from_case: "您已经回避本案，不能再办理本案的事项（《行政处罚法》第四十三条）。",
  recusal_waits: "有回避申请等待负责人决定，请先作出决定。",
  officers_unchanged: "主办和协办都没有变化，无须更换。",
  not_on_case: "只能填写本机关的监察员、大队长、法制审核人员和负责人。",
  paper_not_in_file: "本案案卷中没有该文书，请重新选择。",
  case_cannot_move:
    "{}不能移交：接手人没有有效证件、已经是本案承办人、在本案中已回避，或者案件已经变化。没有一件移交，请取消勾选后再办。",
  case_cannot_be_assigned:
    "{}不能指派：所选监察员在本案中已被决定回避，案件已经指派，或者不由本机关办理。没有一件指派，请取消勾选后再办。",
  exhibit_not_in_case: "本案没有这份证据，请重新选择。",
  difference_gone: "该差异已经不存在，或者又有了新的文书，请刷新页面后核对。",
  recusal_pending: "该人员的回避申请已在等待决定。",
  days_needed: "请填写需要延长多少个工作日。",
};

/** What an addendum adds to when it adds to no single paper. */
export const WHOLE_FILE = "案卷";

/** What papers must agree on, as a correction names it. */
export const agreedFieldLabels: Readonly<Record<AgreedField, string>> = {
  employerName: "用人单位名称",
  creditCode: "统一社会信用代码",
  caseNumber: "案号",
  caseName: "案由",
  openedOn: "立案日期",
  servedOn: "送达日期",
  amounts: "金额",
  articles: "所引条款",
};

/** A field with what it is of. */
export const differenceLabel = ({ field, of }: { readonly field: AgreedField; readonly of: string }): string =>
  field === "servedOn" ? `${of}的${agreedFieldLabels[field]}` : agreedFieldLabels[field];

/** What a suspension or its end does to the days of the investigation. */
export const clockWords = (
  kind: "suspend" | "resume",
  { dueOn, remaining }: { readonly dueOn: LegalDate; readonly remaining: number | null },
): string =>
  kind === "suspend"
    ? `调查期限暂停计算，尚余${remaining ?? 0}个工作日。`
    : `调查期限继续计算，至${proseDate(dueOn)}届满。`;

/** How the page of a merged case says where its matter went. */
export const mergedNote = (number: string): string => `并入${number}`;

export const exhibitWords = ({ ordinal, name }: { readonly ordinal: number; readonly name: string }): string =>
  `证据${ordinal}：${name}`;

/** What who puts an extension forward asks for. */
export const extensionProposal = (limit: ExtendedLimit, workingDays: number): string =>
  `建议延长${extendedWords[limit]}${workingDays}个工作日`;

export const extendedWords: Readonly<Record<ExtendedLimit, string>> = {
  "T-INV": "调查期限",
  "T-DECIDE-15": "作出处理决定的期限",
};

export const suspensionOpinion = (kind: "suspend" | "resume", name: string, on: LegalDate): string =>
  `${kind === "suspend" ? "同意中止调查。" : "同意恢复调查。"}\n${name}　${proseDate(on)}`;

const processWords = (version: number): string =>
  version === PROCESS_VERSION
    ? `办案流程第${version}版`
    : `办案流程第${version}版（立案时的版本，现行第${PROCESS_VERSION}版）`;

const limitsWords = (version: number): string =>
  `期限表第${version}版（法律文本核对至${dayOr(limitVersions[version], "未记录的日期")}）`;

/** Under which lifecycle a case was opened, and by which versions of the statutory table its clocks were reckoned. */
export const appliesWords = (process: number, limits: readonly number[]): string =>
  [processWords(process), ...[...new Set(limits)].sort((one, other) => one - other).map(limitsWords)].join("；");
