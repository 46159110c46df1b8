/** Questions that an inspector usually asks, by what the case is about: a start for a record, never a form to fill. */
export const questionSets = {
  opening: {
    label: "开头",
    questions: [
      "我们是劳动保障监察员，这是我们的执法证件，请你过目。你是否看清？",
      "现就有关情况向你询问，你应当如实回答，不得隐瞒事实、出具伪证；与案件无关的问题你可以拒绝回答。你是否听清？",
      "你认为监察员与本案有直接利害关系的，可以申请回避。你是否申请回避？",
      "请说明你的姓名、工作单位、职务和联系方式。",
    ],
  },
  wages: {
    label: "工资",
    questions: [
      "你从什么时候开始在该单位工作，从事什么岗位，由谁招用？",
      "工资标准是怎样约定的，计时还是计件，有无书面约定？",
      "约定每月哪一天发工资，实际怎样发放，有无工资条或者转账记录？",
      "单位从哪个月开始没有足额支付工资，每月应发多少、实发多少，共欠多少？",
      "你是否向单位催要过，单位怎样答复，有无欠条或者结算单？",
    ],
  },
  employerWages: {
    label: "工资（问单位）",
    questions: [
      "你在单位担任什么职务，是否受单位委托接受询问？",
      "单位现有职工多少人，是否编制工资支付表并由劳动者签字？",
      "单位拖欠哪些劳动者哪几个月的工资，每人多少，共计多少？",
      "拖欠的原因是什么，准备怎样支付、在哪一天之前付清？",
    ],
  },
  contract: {
    label: "劳动合同",
    questions: [
      "单位是否与你签订书面劳动合同，什么时候签的，合同文本你是否持有一份？",
      "没有签订的，单位说明过原因吗，谁给你安排工作、谁考勤？",
    ],
  },
  hours: {
    label: "工时休假",
    questions: [
      "每天几点上班、几点下班，中间休息多久，每周休息几天？",
      "是否加班，每月加班多少小时，加班是否与你协商，加班费怎样计算？",
      "是否经批准实行综合计算工时或者不定时工作制？",
      "是否享受年休假、法定节假日休息？",
    ],
  },
  insurance: {
    label: "社会保险",
    questions: ["单位是否为你参加社会保险，从什么时候开始，缴费基数是多少？", "单位是否要求你签过放弃参保的书面承诺？"],
  },
  site: {
    label: "工程建设",
    questions: [
      "工程名称、地点是什么，建设单位、施工总承包单位、分包单位各是谁？",
      "你所在的班组由谁带班，工程量怎样结算？",
      "工资是否通过农民工工资专用账户发放，是否实名登记和考勤？",
    ],
  },
  platform: {
    label: "平台用工",
    questions: [
      "你在哪个平台接单，通过哪家合作企业注册，签的是什么协议？",
      "派单、考核、奖惩规则是谁定的，能否拒单，每天在线多久？",
      "报酬由谁支付，怎样计算，有无扣款？",
    ],
  },
  closing: {
    label: "结尾",
    questions: ["你还有什么要补充的？", "以上所说是否属实？请核对笔录，无误后逐页签名、捺印。"],
  },
} as const;

export type QuestionSet = keyof typeof questionSets;
export const questionSetKeys: readonly QuestionSet[] = [
  "opening",
  "wages",
  "employerWages",
  "contract",
  "hours",
  "insurance",
  "site",
  "platform",
  "closing",
];
