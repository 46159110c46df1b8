import type { InquiryFault, InquiryStanding, idKinds, inquiryRights, materialHandovers } from "./inquiry-input";

export const standingLabels: Readonly<Record<InquiryStanding, string>> = {
  party: "当事人（单位负责人、经办人或者本案劳动者）",
  witness: "证人（知情的其他人）",
};

export const sexLabels: Readonly<Record<"" | "male" | "female", string>> = { "": "未填", male: "男", female: "女" };

/** By which paper a person is known. */
export const idKindLabels: Readonly<Record<(typeof idKinds)[number], string>> = {
  "": "未出示",
  resident: "居民身份证",
  household: "户口簿",
  military: "军人身份证件",
  hk_macao: "港澳居民来往内地通行证",
  taiwan: "台湾居民来往大陆通行证",
  passport: "护照",
  other: "其他证件",
};

export const rightLabels: Readonly<Record<(typeof inquiryRights)[number], string>> = {
  certificates_shown: "监察员不少于两人，已出示执法证件并说明身份",
  recusal: "有权申请与本案有直接利害关系的监察员回避",
  truthful_answers: "应当如实回答，不得隐瞒事实、出具伪证，不得拒绝、阻挠调查",
  check_the_record: "有权核对笔录，认为有遗漏或者差错的，有权补充、更正",
};

export const handoverLabels: Readonly<Record<(typeof materialHandovers)[number], string>> = {
  received: "接收",
  returned: "退还",
};

/** Where a correction stands, as the form and the paper name it. */
export const placeWords = (turn: number, part: "question" | "answer"): string =>
  part === "question" ? `第${turn}问` : `第${turn}问的回答`;

/** What was gathered, as the timeline names an act of gathering. */
export const gatheredLabels = {
  evidence: "登记证据",
  evidence_struck: "剔除证据",
  evidence_restated: "更正证据说明",
  inquiry_notice: "发出调查询问通知书",
  materials: "登记收到材料",
  inquiry_record: "制作调查询问笔录",
  record_correction: "更正调查询问笔录",
  refusal_to_sign: "记明拒绝签名",
} as const;

export type Gathered = keyof typeof gatheredLabels;

export const inquiryFaults: Readonly<Record<InquiryFault, string>> = {
  appear_in_past: "接受询问的时间必须晚于现在。",
  materials_changed: "所勾选的材料已由他人登记，请刷新页面后核对。",
  received_after_today: "日期不能晚于今天。",
  returned_before_received: "退还日期早于收到日期。",
  held_before_opening: "询问日期不能早于立案日期。",
  held_in_future: "询问日期不能晚于今天。",
  record_times_reversed: "结束时间早于开始时间。",
  questioner_not_of_case: "询问人须是询问当日本案的承办人，且其执法证件当日有效。",
  questioner_twice: "询问人须为两名不同的监察员（《行政处罚法》第四十二条）。",
  id_number_wrong: "证件号码与校验规则不符，请对照证件逐位核对。",
  record_issued: "笔录已经生成，不能再改。被询问人核对后要更正的，请办理“更正笔录”；已经签名的，另作一份笔录。",
  record_not_issued: "笔录还没有生成，请先核对并生成。",
  record_signed:
    "被询问人已经签名或者拒绝签名：签名的笔录已经存入（后来剔除的签名页也算；剔除的不是本笔录的除外），不能再办理。",
  correction_place_unknown: "笔录中没有这一处，请刷新页面后重新选择。",
  correction_changes_nothing: "更正后的内容与原来相同。",
  rights_untold: "权利义务须逐项告知并勾选后，才能生成笔录。",
  turns_incomplete: "有一问没有问题或者没有回答，请补齐或者删除这一行；被询问人不回答的，如实记录“不回答”。",
  end_time_missing: "请填写询问结束的时间。",
  scan_must_be_image_or_pdf: "签名的笔录须是扫描件或者照片（PDF或者图片）。",
};

/** What the catalogue of evidence says of a signed record. */
/** `place`: which of the record's pages or files it is. */
export const signedRecordAsEvidence = (personName: string, officerName: string, place = 1) => ({
  name: `调查询问笔录（${personName}）${place === 1 ? "" : `续${place - 1}`}`,
  source: "监察员调查询问",
  method: "询问并制作笔录，签名后扫描",
  maker: officerName,
  purpose: `${personName}对案件事实的陈述`,
});
