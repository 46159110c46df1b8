import type { ItemCode } from "./items";

type Words = {
  readonly name: string;
  /** Empty where no text of the law is the reason. */
  readonly article: string;
  /** What the person looks at, or what repairs a fault. */
  readonly repair: string;
};

export const itemWords: Readonly<Record<ItemCode, Words>> = {
  organ_competent: {
    name: "由有管辖权的劳动保障行政部门办理",
    article: "《劳动保障监察条例》第十三条",
    repair: "依法移送有管辖权的机关。",
  },
  two_officers: {
    name: "由两名以上持有效证件的监察员承办",
    article: "《行政处罚法》第四十二条、《劳动保障监察条例》第十六条",
    repair: "调整承办人，补足两名证件在有效期内的监察员。",
  },
  recused_apart: {
    name: "决定回避的人员没有再参与办案",
    article: "《行政处罚法》第四十三条、《劳动保障监察条例》第十六条",
    repair: "调整承办人；回避后取得的材料由其他承办人重新取证。",
  },
  inquiry_by_two: {
    name: "询问由两名持证监察员进行",
    article: "《行政处罚法》第四十二条、第五十五条",
    repair: "由两名持证监察员重新询问并制作笔录。",
  },
  visit_by_two: {
    name: "现场检查由两名持证监察员进行",
    article: "《行政处罚法》第四十二条、第五十五条",
    repair: "由两名持证监察员重新检查并制作笔录。",
  },
  findings_proved: {
    name: "认定的事实有证据",
    article: "《行政处罚法》第四十条",
    repair: "把证据对应到认定的事实，或者撤回没有证据的事实。",
  },
  records_signed: {
    name: "询问笔录已经签名，或者注明拒签的情况",
    article: "《行政处罚法》第五十五条",
    repair: "交被询问人核对签名后上传，或者注明拒签的情况。",
  },
  steps_filmed: {
    name: "执法全过程记录完整",
    article: "《行政处罚法》第四十七条",
    repair: "登记录音录像，或者说明没有的原因。",
  },
  evidence_lawful: {
    name: "取证的手段和过程合法",
    article: "",
    repair: "核对每件证据的来源、取得方式和取证人员，看有没有以不合法的手段取得的。",
  },
  evidence_enough: {
    name: "证据确实充分，相互印证",
    article: "",
    repair: "对照事实和证据的对照表，看每个要件的证据能不能相互印证，有没有矛盾。",
  },
  facts_clear: {
    name: "事实叙述清楚",
    article: "",
    repair: "看时间、地点、人数、金额、经过写得是否完整，与证据是否一致。",
  },
  party_heard: {
    name: "决定前已经告知并听取陈述申辩",
    article: "《行政处罚法》第四十四条、第四十五条、第六十二条，《劳动保障监察条例》第十九条",
    repair: "送达事先告知书，听取陈述申辩并逐条复核，或者等期限届满；没有听取的，重新拟定并告知。",
  },
  hearing_kept: {
    name: "达到听证标准的告知了听证权利，申请的听证已经办理",
    article: "《行政处罚法》第六十三条、第六十四条",
    repair: "重新拟定并告知听证权利；当事人申请的，举行听证。",
  },
  chair_apart: {
    name: "听证由非本案调查人员主持",
    article: "《行政处罚法》第六十四条第（四）项",
    repair: "由没有承办过本案的人员重新主持听证。",
  },
  legally_reviewed: {
    name: "应当法制审核的，决定前审核通过",
    article: "《行政处罚法》第五十八条",
    repair: "办理法制审核，通过后再作决定。",
  },
  discussed: {
    name: "情节复杂或者重大的，决定前集体讨论同意",
    article: "《行政处罚法》第五十七条第二款",
    repair: "提请负责人集体讨论，同意后再作决定。",
  },
  clocks_kept: {
    name: "在法定期限内办理",
    article: "《劳动保障监察条例》第十七条，《行政处罚法》第五十六条、第六十条、第六十一条",
    repair: "期限将到的抓紧办理，需要延期的依法报批；已经超过的不能补回。",
  },
  not_heavier: {
    name: "没有因陈述申辩加重处罚",
    article: "《行政处罚法》第四十五条第二款",
    repair: "改为不重于事先告知的内容；有新的事实的，重新拟定并告知。",
  },
  order_ignored: {
    name: "以逾期不改正为前提的，有逾期未改正的指令书",
    article: "《劳动保障监察条例》第三十条",
    repair: "先责令限期改正并送达，期限届满仍未改正的，认定后再拟定。",
  },
  fined_once: {
    name: "同一违法行为没有两次罚款",
    article: "《行政处罚法》第二十九条",
    repair: "重新拟定，只保留罚款数额高的一项。",
  },
  within_limitation: {
    name: "违法行为在查处时效内",
    article: "《劳动保障监察条例》第二十条、《行政处罚法》第三十六条",
    repair: "超过时效的不再查处，撤回该项。",
  },
  law_applied: {
    name: "定性准确，适用法律正确",
    article: "",
    repair: "看案由和条款与事实是否相符，引用的条、款、项是否完整。",
  },
  discretion_reasoned: {
    name: "裁量适当，说理充分",
    article: "",
    repair: "看裁量的情节有没有证据，是否写明适用的档次和理由，与同类案件是否均衡。",
  },
  orders_served: {
    name: "限期改正指令书已经送达",
    article: "",
    repair: "送达指令书并登记送达回证。",
  },
  decisions_served: {
    name: "决定书已经送达",
    article: "《行政处罚法》第六十一条",
    repair: "送达决定书并登记送达回证。",
  },
  papers_agree: {
    name: "各文书记载一致",
    article: "",
    repair: "核对不一致的内容，制作更正说明。",
  },
  papers_proper: {
    name: "文书规范，用语准确",
    article: "",
    repair: "看文书种类是否齐全，栏目填写是否完整，文字、数字有没有差错。",
  },
  file_bound: {
    name: "结案后已经组卷",
    article: "",
    repair: "在“卷宗”页生成卷宗。",
  },
};
