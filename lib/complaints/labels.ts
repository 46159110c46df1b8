import { caseRefusals } from "@/lib/cases/labels";
import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import type { PersonIdKind } from "@/lib/kernel/person-id";
import { topicWords } from "@/lib/kernel/topics";
import type {
  AmendableField,
  ComplaintAct,
  ComplaintKind,
  ComplaintSource,
  ComplaintState,
  ContestOutcome,
  DeclineGround,
  RelatedTrait,
  WithdrawalManner,
} from "./lifecycle";
import type { ComplaintFault, ComplaintRefusal } from "./policy";
import type { RoutingGround } from "./routing";

export const complaintStateLabels: Readonly<Record<ComplaintState, string>> = {
  received: "待受理",
  awaiting_supplement: "待补正",
  accepted: "受理",
  declined: "不予受理",
  handed_over: "移送",
  withdrawn: "投诉人撤回",
};

export const complaintActLabels: Readonly<Record<ComplaintAct, string>> = {
  accept: "受理并立案",
  join: "并入在办案件",
  unjoin: "撤销并案",
  decline: "不予受理",
  requestSupplement: "告知补正",
  receiveSupplement: "登记补正材料",
  correctEntry: "登记被投诉单位",
  amend: "更正登记内容",
  amendLines: "更正请求明细",
  handOver: "移送",
  contestRouting: "提出管辖异议",
  settleRouting: "决定管辖",
  takeBack: "重新审查",
  reissueCode: "补发查询码",
  correctComplainant: "更正投诉人信息",
  withdraw: "登记撤回投诉",
};

export const contestOutcomeLabels: Readonly<Record<ContestOutcome, string>> = {
  kept: "仍由提出异议的机关办理",
  moved: "改由其他机关办理",
  dropped: "提出异议的机关已经受理，或者投诉已经撤回，异议不再办理",
};

export const withdrawalMannerLabels: Readonly<Record<WithdrawalManner, string>> = {
  written: "书面",
  in_person: "当面",
  by_phone: "电话",
};

export const regionLevelLabels: Readonly<Record<string, string>> = {
  province: "省级",
  city: "市级",
  county: "县级",
  street: "街道、乡镇",
};

type Routed = { readonly place: string; readonly organ: string; readonly decision: string };

/** Why this organ has a complaint, in whole sentences. */
export const routingWords: Readonly<Record<RoutingGround, (routed: Routed) => string>> = {
  assigned: ({ organ, decision }) => `${decision}，由${organ}办理。`,
  place_of_work: ({ place, organ }) =>
    `用工所在地是${place}，由用工所在地的${organ}管辖（《劳动保障监察条例》第十三条）。`,
  nearest_above: ({ place, organ }) => `用工所在地是${place}，当地没有登记的机关，由上一级的${organ}办理。`,
  taken_above: ({ place, organ }) =>
    `用工所在地是${place}，由上级机关${organ}直接接收办理（《劳动保障监察条例》第十三条）。`,
  elsewhere: ({ place, organ }) => `登记的用工所在地是${place}，不在${organ}的辖区内，请核对。`,
};

export const amendableFieldLabels: Readonly<Record<AmendableField, string>> = {
  respondentName: "单位名称（按来人所说）",
  respondentPlace: "地点",
  topics: "涉及事项",
  narrative: "事情经过",
  happenedFrom: "开始日期",
  happenedUntil: "结束日期",
  workerCount: "涉及人数",
  representatives: "推选的代表人",
  receivedOn: "首次接到日期",
};

export const complaintKindLabels: Readonly<Record<ComplaintKind, string>> = { complaint: "投诉", tip: "举报" };

export const sourceLabels: Readonly<Record<ComplaintSource, string>> = {
  online: "网上",
  counter: "窗口",
  phone: "电话",
  letter: "来信",
  hotline_12333: "12333热线",
  hotline_12345: "12345热线",
  petition: "信访转办",
  handoff: "部门转办",
};

/** By which paper a person is known whose number tells it. */
export const personIdKindLabels: Readonly<Record<PersonIdKind, string>> = {
  CN: "居民身份证",
  RP_HK: "港澳居民居住证",
  RP_MO: "港澳居民居住证",
  RP_TW: "台湾居民居住证",
  FPR18: "外国人永久居留身份证",
  FPR15: "外国人永久居留身份证",
};

/** Where a register sheet was filled in when nobody filled it in at an organ's. */
export const filledOnline = "网上填写";

/** How a photograph that came with a complaint, those who speak for the others, and an opinion stand on the sheet. */
export const photoOnSheet = (name: string): string => `照片（${name}）`;
export const amendedSheet = (on: LegalDate): string =>
  `登记内容于${proseDate(on)}更正，本表按更正后的内容制作；以前的登记表原样保留。`;

export const representativesOnSheet = (names: string): string => `推选的代表人：${names}`;
export const sourceOnSheet = (source: ComplaintSource, number: string | null): string =>
  number === null ? sourceLabels[source] : `${sourceLabels[source]}（${number}）`;

export const declineGroundLabels: Readonly<Record<DeclineGround, string>> = {
  over_two_years: "行为发生或者终了已超过二年（《劳动保障监察条例》第二十条）",
  other_procedure: "应当或者已经按照调解、仲裁、诉讼程序办理（《劳动保障监察条例》第二十一条第二款）",
  not_our_powers: "不属于劳动保障监察职权范围（《劳动保障监察条例》第十八条第二款）",
  not_our_region: "不属于本机关管辖（《劳动保障监察条例》第十三条）",
  employer_unclear: "没有明确的被投诉用人单位或者侵害不能认定（《若干规定》第十八条）",
};

const relatedTraitLabels: Readonly<Record<RelatedTrait, string>> = {
  source_number: "来源编号相同",
  employer: "单位相同",
  unit_name: "单位名称相近",
  person_id: "证件号码相同",
  phone: "电话相同",
  name: "姓名相同",
};

/** Why two matters may be the same one: a name is near only where the unit is not known to be the same. */
export const whyRelated = (traits: readonly RelatedTrait[]): string =>
  traits
    .filter((trait) => trait !== "unit_name" || !traits.includes("employer"))
    .map((trait) => relatedTraitLabels[trait])
    .join("、");

export const complaintRefusals: Readonly<Record<ComplaintRefusal | ComplaintFault, string>> = {
  illegal_transition: "该件当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作；受理与否由劳动保障监察机构负责人决定。",
  not_your_organ: "该件由其他机关接收，只有接收机关可以办理。",
  recused_from_case: caseRefusals.recused_from_case,
  employer_not_linked: "请先登记或者选定被投诉用人单位，再办理受理。",
  no_supplement_waits: "该件没有等待收到的补正材料。",
  supplement_asked_before: "补正只能告知一次，该件已告知过补正。",
  not_joined: "该件是案件的立案来源，不能撤销并案。",
  case_ended: "案件已经办结，不能撤销并案。",
  lines_in_ledger:
    "该件的请求已经列入本案的劳动者台账。确需分开的，先在台账中逐行终结并写明理由，再撤销并案；单独立案后可以重新列入。",
  case_not_joinable: "请选择同一用人单位、本机关正在办理的案件。",
  due_not_after_today: "补正期限应当晚于今天。",
  supplement_not_asked:
    "单位、事实不清楚的，应当先告知投诉人补正（《若干规定》第十八条）；期满没有补正，或者补正以后仍不清楚的，才能以此不予受理。",
  supplement_still_runs: "补正期限还没有届满；期满没有补正，或者收到补正以后仍不清楚的，才能以此不予受理。",
  supplement_day_ahead: "日期不能早于告知补正之日，也不能晚于今天。",
  within_two_years:
    "按登记的结束日期，到首次接到投诉之日没有超过二年，不能按此理由不予受理；结束日期有误的，请先更正登记内容。",
  received_day_not_yours: "首次接到日期决定受理期限，只有劳动保障监察机构负责人可以更正。",
  nothing_amended: "没有改动任何内容。",
  source_number_taken: "本机关已登记过该来源编号，同一转办件不能重复登记。",
  claim_lines_unreadable: "第{}行无法识别：每行依次为姓名、证件号码（可空）、期间、项目、金额，请核对。",
  line_not_there: "明细里没有第{}行，或者已经删去，请核对行号。",
  line_in_ledger:
    "这一行已经登入案件的劳动者台账，台账里的行不随这里改动。请先到该案的劳动者台账剔除该行并写明理由，再回到这里更正；更正后的行可以重新登入台账。",
  line_struck: "这一行已经删去，没有可以更正的内容。应当保留的，请在本件的“更正请求明细”里重新增加。",
  lines_held:
    "第{}行已经登入案件的劳动者台账，台账里的行不随这里改动。请先到该案的劳动者台账剔除并写明理由，再回到这里删去。",
  no_stated_total: "该件没有陈述过明细以外的请求总额，请求金额按明细合计，没有可以更正的总额。",
  lines_of_ended_case: "案件已经办结，请求明细不再改动；确有错误的，请在案件里补记说明。",
  lines_name_informant: "举报的明细看到本件的人都能看到，不能写出举报人的姓名、电话、地址，请改写。",
  claim_lines_too_many: "明细共{}行，一次最多5000行，请分件登记。",
  received_in_future: "接到日期不能晚于今天。",
  region_not_yours: "用工所在地不在您所在机关的辖区内。",
  person_id_wrong: "证件号码与校验规则不符，请对照证件逐位核对。",
  person_id_shape: "这类证件的号码请按证件填写，4至30位字母、数字。",
  words_name_informant: "这里的内容会印在举报登记表上，不能出现举报人的姓名、电话、地址，请改写。",
  employer_unknown: "未找到该用人单位，请重新选择或新登记。",
  contested_before: "管辖异议只能提出一次，该件已提出过。",
  routing_contested: "已提出管辖异议，决定以前不能不予受理或者移送；认为应当由本机关办理的，可以直接受理。",
  no_contest_open: "该件没有等待决定的管辖异议。",
  not_routing_decider: "管辖异议由共同的上级机关的负责人决定；上级机关没有使用本系统的，由接收机关的负责人登记其决定。",
  code_of_tip: "举报不能补发查询码：匿名举报无从核实身份，留下的身份加密保存，不为补发打开。",
  identity_of_tip: "举报人身份加密另存，不打开也就不更正；举报人要求更正的，请另行登记举报，并入同一案件。",
  complainant_of_ended_case: "案件已经办结，投诉人信息不再改动；确有错误的，请在案件里补记说明。",
  reason_tells_complainant: "理由所有能看到本件的人都能看到，不能写出电话、证件号码、邮箱和原来的姓名、地址，请改写。",
  words_tell_number: "这里的内容所有能看到本件的人都能看到，不能写出明细里的证件号码，请改写。",
  tip_not_withdrawn: "举报是反映违法行为的线索，不因举报人撤回而终止，由本机关依法审查处理。",
  withdrawn_day_outside: "日期不能早于首次接到之日，也不能晚于今天。",
  organ_not_choosable: "请从列出的机关中选择。",
  superior_decision_missing: "本机关负责人只能登记上级机关的决定，请写明上级机关决定的文号或者经过。",
  draft_lapsed: "没有找到您填写的内容，可能已超过7天。",
  photos_enough: `照片最多9张。要换的话，请先删除一张；其余的可以在受理后交给办案人员。`,
  photos_not_now: "现在收到的照片太多，暂时不能再传。可以不传照片直接提交投诉，照片在受理后交给办案人员。",
  asked_too_often: "请求过于频繁，请一小时后再试。",
  identity_not_yours: "只有劳动保障监察机构负责人可以查看举报人身份。",
  reason_names_informant: "理由里不能出现举报人的姓名、地址，请改写。",
  nothing_to_reveal: "该件没有登记此项内容。",
  ground_not_of_withdrawal:
    "“撤回系误登记”和“并非投诉人本人撤回”只用于登记为撤回的投诉；登记为撤回的投诉也只能以这两项之一重新审查。",
  ground_not_of_handover: "该件没有移送过，不能以受移送机关退回为由重新审查。",
  known_day_outside: "日期不能早于原决定之日，也不能晚于今天。",
  employer_choice_missing: "请选定已登记的用人单位，或者填写名称新登记。",
};

/** Why an answer to a contest is due on the last day of acceptance: it does not stop for it. */
export const routingBasis = (acceptance: string): string =>
  `《劳动保障监察条例》第十三条；受理期限（${acceptance}）不因异议停止`;

/** The basis of opening a case from a complaint, as the approval cites it. */
export const openingBasis = "《劳动保障监察条例》第十四条、《关于实施〈劳动保障监察条例〉若干规定》第十八条";

type Complained = {
  readonly kind: ComplaintKind;
  readonly topics: readonly string[];
  readonly workerCount: number;
};

/** What would be said for opening a case of a complaint or tip, drawn from what was registered. */
export const openingProposal = (file: Complained, employer: string): string =>
  `${complaintKindLabels[file.kind]}反映${employer}涉嫌${topicWords(file)}，涉及${file.workerCount}人。` +
  "经审查，符合受理条件，建议受理并立案调查。";

/** What happened, and under it the proof that the complainant says they hold. */
export const withProof = (narrative: string, proof: string): string => `${narrative}\n\n手里的证明：${proof}`;
