import { proseDate } from "@/lib/kernel/clock";
import { correctionRefusals } from "./correction-labels";
import type {
  DeliveryAct,
  DeliveryMethod,
  DeliveryState,
  ElectronicMeans,
  HandedOnGround,
  MatterKind,
  NoticeGround,
  PaperState,
  Receiver,
  Recipient,
} from "./lifecycle";
import { noticeGroundLabels, noticeRefusals } from "./notice-labels";
import type { DeliveryRefusal } from "./policy";
import type { MethodStanding } from "./service-plan";
import { voidRefusals } from "./void-labels";

export const deliveryStateLabels: Readonly<Record<DeliveryState, string>> = {
  attempted: "送达中",
  served: "已送达",
  failed: "未送达",
  corrected: "已更正",
};

/** What the timeline calls each act. */
export const deliveryEventLabels: Readonly<Record<`delivery.${DeliveryAct}`, string> & Record<string, string>> = {
  "delivery.send": "文书寄出、委托或者公告",
  "delivery.serve": "文书送达",
  "delivery.fail": "文书未送达",
  "delivery.keepSigned": "补传签收的文书",
  "delivery.correct": "更正送达登记",
  "document.void": "作废文书",
  "delivery.confirmAddress": "制作送达地址确认书",
  "delivery.signAddress": "登记送达地址确认书的签署",
  "delivery.addProof": "上传送达凭证",
};

export const methodLabels: Readonly<Record<DeliveryMethod, string>> = {
  direct: "直接送达",
  left: "留置送达",
  post: "邮寄送达",
  electronic: "电子送达",
  entrusted: "委托送达",
  handed_on: "转交送达",
  public_notice: "公告送达",
};

/** The article by which each method's date of service is found. */
export const methodArticles: Readonly<Record<DeliveryMethod, string>> = {
  direct: "《民事诉讼法》第八十七条、第八十八条",
  left: "《民事诉讼法》第八十九条",
  post: "《民事诉讼法》第九十一条",
  electronic: "《民事诉讼法》第九十条、《行政处罚法》第六十一条第二款",
  entrusted: "《民事诉讼法》第八十七条、第九十一条",
  handed_on: "《民事诉讼法》第九十二条至第九十四条",
  public_notice: "《民事诉讼法》第九十五条",
};

/** When the method may be used and which day counts, as the form says it under each choice. */
export const methodRules: Readonly<Record<DeliveryMethod, string>> = {
  direct: "以送达回证上的签收日期为送达日期。",
  left: "拒绝签收时采用。由见证人到场，或者拍照、录像记录；以留置之日为送达日期。",
  post: "直接送达有困难时采用。以回执上注明的收件日期为送达日期。",
  electronic: "须有受送达人签署的送达地址确认书并同意电子送达。以到达其指定系统的日期为送达日期。",
  entrusted: "直接送达有困难时，委托其他机关代为送达。以送达回证上的签收日期为送达日期。",
  handed_on: "受送达人是军人、被监禁或者被采取强制性教育措施的，转交其所在单位。以送达回证上的签收日期为送达日期。",
  public_notice:
    "受送达人下落不明或者其他方式无法送达时采用。自发出公告之日起经过三十日，视为送达；地方法规规定了更长天数的，按本地设置的天数。",
};

/** Beside each choice, how that way stands for the paper. */
export const standingLabels: Readonly<Record<MethodStanding, string>> = {
  open: "",
  at_the_door: "上门送达被拒收时当场采用",
  under_way: "正在送达",
  tried: "已经试过，没有送达",
  early: "还没有其他方式未送达的记录，只能以受送达人下落不明为由",
  unconfirmed: "没有同意电子送达的送达地址确认书",
  special: "只用于所列的几种人",
};

/** What the day that the officers acted is called for each method. */
export const actedOnLabels: Readonly<Record<DeliveryMethod, string>> = {
  direct: "送达回证上的签收日期",
  left: "留置日期",
  post: "交寄日期",
  electronic: "到达受送达人指定系统的日期",
  entrusted: "委托日期",
  handed_on: "转交日期",
  public_notice: "公告发出日期",
};

export const recipientLabels: Readonly<Record<Recipient, string>> = {
  employer: "用人单位",
  complainant: "投诉人",
  organ: "接收机关",
  person: "责任人员",
  other: "其他被通知人",
};

/** Where a form has the address from that it offers. */
export const addressSourceLabels = {
  confirmation: "送达地址确认书",
  register: "单位登记",
  complaint: "投诉登记",
  persons: "责任人员登记",
} as const;

/** Who delivers, as the form asks for two. */
export const serversHelp: Readonly<Record<MatterKind, string>> = {
  case: "两名承办本案、执法证件有效的监察员。",
  complaint: "两名接收机关中执法证件有效的监察员。",
};

export const tooFewServers: Readonly<Record<MatterKind, string>> = {
  case: "本案今日没有两名执法证件有效的承办人，暂时不能送达。",
  complaint: "接收机关今日没有两名执法证件有效的监察员，暂时不能送达。",
};

export const receiverLabels: Readonly<Record<Receiver, string>> = {
  self: "本人",
  family: "同住的成年家属",
  legal_representative: "法定代表人",
  principal: "主要负责人",
  receiving_clerk: "负责收件的人",
  agent: "代理人",
  designee: "指定的代收人",
};

export const handedOnLabels: Readonly<Record<HandedOnGround, string>> = {
  military: "军人，通过其所在部队团以上单位的政治机关转交",
  prison: "被监禁，通过其所在监所转交",
  compulsory_education: "被采取强制性教育措施，通过其所在强制性教育机构转交",
};

export const electronicMeansLabels: Readonly<Record<ElectronicMeans, string>> = {
  email: "电子邮件",
  fax: "传真",
  mobile: "手机短信",
};

/** Kept as the reason of an attempt that another delivery has overtaken. */
export const SERVED_OTHERWISE = "该文书已以其他方式送达。";

export const deliveryRefusals: Readonly<Record<DeliveryRefusal, string>> = {
  delivery_settled: "该次送达已有结果，请刷新页面查看最新状态。",
  not_delivery_post: "只有本案承办人或者大队长、中队长可以登记送达。",
  not_receiving_organ: "只有接收该件的机关的大队长、中队长，或者该机关中执法证件有效的监察员可以登记送达。",
  delivery_case_ended: "案件已经办结，办结以前制发的文书不能再登记送达；办结以后制发的文书照常送达。",
  two_servers_needed: "须由两名送达人共同送达。",
  server_not_of_case: "送达人须为送达当日承办本案、执法证件有效的监察员。",
  server_not_of_organ: "送达人须为接收机关中送达当日执法证件有效的监察员。",
  already_served: "该文书已经送达，不能重复登记。",
  paper_withdrawn: "该文书所告知的决定已经撤回、撤销或者重新作出，或者文书已经作废，不再送达。",
  delivered_before_issue: "日期早于文书的制发日期。",
  delivered_in_future: "日期不能晚于今天。",
  received_before_sent: "签收日期早于交寄、委托或者转交的日期。",
  never_under_way: "该送达方式没有在途阶段，请直接登记送达。",
  receiver_not_entitled: "该身份的人不能代受送达人签收（《民事诉讼法》第八十八条）。",
  handed_on_only_to_persons:
    "转交送达只适用于军人、被监禁或者被采取强制性教育措施的个人（《民事诉讼法》第九十二条、第九十三条）。",
  only_direct_or_post_to_organ: "送交其他机关的函件，直接送达或者邮寄。",
  electronic_not_confirmed:
    "没有受送达人在送达之日以前签署、同意电子送达的送达地址确认书，不能电子送达（《行政处罚法》第六十一条第二款）。",
  not_the_confirmed_address: "电子送达地址与送达地址确认书上的不一致。",
  confirmation_signed: "该确认书已登记签署。",
  ...correctionRefusals,
  ...voidRefusals,
  ...noticeRefusals,
  proof_unknown: "送达凭证不在该案件或者该件中，请重新上传。",
  recipient_no_party: "请从列出的当事人中选择。",
  delivery_place_missing: "请填写送达地点或者地址。",
  delivery_receiver_missing: "请选择签收人的身份。",
  delivery_receiver_name_missing: "请填写签收人姓名。",
  delivery_received_on_missing: "缺少回执或者送达回证上的签收日期，尚未送达。",
  delivery_reason_missing: "请写明事由。",
  signed_receipt_missing: "请上传受送达人签收的送达回证的照片或者扫描件（《民事诉讼法》第八十七条）。",
  witness_or_footage_missing:
    "留置送达须有见证人签名的送达回证，或者拍照、录像，请上传其照片、扫描件或者录像（《民事诉讼法》第八十九条）。",
  slip_number_missing: "请填写邮件单号。",
  slip_image_missing: "请上传邮件回执的图片。",
  screen_image_missing: "请上传已经到达对方系统的屏幕截图。",
  receipt_image_missing: "请上传对方签收的送达回证或者回执的图片。",
  delivery_organ_missing: "请填写受委托或者转交的机关、单位。",
  handed_on_ground_missing: "请选择转交的情形。",
  delivery_course_missing: "请写明查找受送达人或者此前送达的经过（《民事诉讼法》第九十五条）。",
  delivery_posted_at_missing: "请填写公告张贴或者刊登的地方。",
};

type Told = {
  readonly method: DeliveryMethod;
  readonly actedOn: string;
  readonly receiver: Receiver | null;
  readonly receiverName: string;
  readonly reason: string;
  readonly witnessName: string;
  readonly witnessFrom: string;
  readonly slipNumber: string;
  readonly organ: string;
  readonly handedOnGround: HandedOnGround | null;
  readonly noticeGround: NoticeGround | null;
  readonly course: string;
  readonly postedAt: string;
  readonly remarks: string;
};

/** The words in which a receipt, and the page, tell the facts of one attempt. */
export const receiptWords = {
  detail(told: Told): string | undefined {
    switch (told.method) {
      case "direct":
      case "left":
      case "electronic":
        return undefined;
      case "post":
        return `邮件单号${told.slipNumber}，${proseDate(told.actedOn)}交寄`;
      case "entrusted":
        return `${proseDate(told.actedOn)}委托${told.organ}`;
      case "handed_on":
        return `${proseDate(told.actedOn)}交${told.organ}（${told.handedOnGround ? handedOnLabels[told.handedOnGround] : ""}）`;
      case "public_notice":
        return `${proseDate(told.actedOn)}于${told.postedAt}公告`;
    }
  },
  /** Who signed in another's place; a person who signs for themselves is no substitute. */
  substitute: ({ receiver, receiverName }: Told): string | undefined =>
    receiver === null || receiver === "self" ? undefined : `${receiverLabels[receiver]}：${receiverName}`,
  witness: ({ witnessName, witnessFrom }: Told): string | undefined =>
    witnessName === "" ? undefined : `${witnessName}（${witnessFrom}）`,
  refusal: ({ actedOn, reason }: Told): string => `${proseDate(actedOn)}：${reason}`,
  remarks: ({ method, noticeGround, reason, course, remarks }: Told): string | undefined => {
    const ground = noticeGround === null ? [] : [`公告依据：${noticeGroundLabels[noticeGround]}`];
    const notice = method === "public_notice" ? [...ground, `公告事由：${reason}`, `送达经过：${course}`] : [];
    return [...notice, remarks].filter((line) => line !== "").join("\n") || undefined;
  },
} as const;

export const paperStateLabels: Readonly<Record<PaperState, string>> = {
  unserved: "未送达",
  under_way: "送达中",
  withdrawn: "已撤回或者作废，不再送达",
  served: "已送达",
};
