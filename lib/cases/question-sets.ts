/** A start for a record, never a form to fill: what an inspector usually asks about one kind of violation. */
type QuestionSetEntry = {
  readonly label: string;
  /** Codes of the catalogue, or the beginnings of such: the set is put forward where one of them was found. */
  readonly violations: readonly string[];
  /** Topics of a complaint for which it is put forward before anything is found. */
  readonly topics: readonly string[];
  readonly questions: readonly string[];
};

const always = { violations: [], topics: [] } as const;

export const questionSets = {
  opening: {
    ...always,
    label: "开头",
    questions: [
      "我们是劳动保障监察员，这是我们的执法证件，请你过目。你是否看清？",
      "现就有关情况向你询问，你应当如实回答，不得隐瞒事实、出具伪证；与案件无关的问题你可以拒绝回答。你是否听清？",
      "你认为监察员与本案有直接利害关系的，可以申请回避。你是否申请回避？",
      "请说明你的姓名、工作单位、职务和联系方式。",
    ],
  },
  wages: {
    label: "拖欠、克扣工资（问劳动者）",
    violations: ["LDJC-26-1", "LDHT-85-1", "NMG-53", "CL-20-3", "LDHT-93"],
    topics: ["wages"],
    questions: [
      "你从什么时候开始在该单位工作，从事什么岗位，由谁招用？",
      "工资标准是怎样约定的，计时还是计件，有无书面约定？",
      "约定每月哪一天发工资，实际怎样发放，有无工资条或者转账记录？",
      "单位从哪个月开始没有足额支付工资，每月应发多少、实发多少，共欠多少？",
      "你是否向单位催要过，单位怎样答复，有无欠条或者结算单？",
    ],
  },
  employerWages: {
    label: "拖欠、克扣工资（问单位）",
    violations: ["LDJC-26-1", "LDHT-85-1", "NMG-53", "CL-20-3", "LDHT-93"],
    topics: ["wages"],
    questions: [
      "你在单位担任什么职务，是否受单位委托接受询问？",
      "单位现有职工多少人，是否编制工资支付表并由劳动者签字？",
      "单位拖欠哪些劳动者哪几个月的工资，每人多少，共计多少？",
      "拖欠的原因是什么，准备怎样支付、在哪一天之前付清？",
    ],
  },
  minimumWage: {
    label: "低于最低工资标准",
    violations: ["LDJC-26-2", "LDHT-85-2", "ZDGZ-13", "CL-20-2"],
    topics: ["minimum_wage"],
    questions: [
      "每月实发工资多少，其中加班费、津贴、补贴各是多少？",
      "是否提供了正常劳动，每天、每周工作多长时间？",
      "从哪个月开始低于最低工资标准，涉及哪些劳动者？",
      "单位是否向劳动者公示过最低工资标准？",
    ],
  },
  ledger: {
    label: "名册、工资台账和工资卡",
    violations: ["LDHTSS-33", "NMG-54"],
    topics: [],
    questions: [
      "单位是否建立职工名册，由谁保管，是否及时增减？",
      "是否按月编制书面工资支付台账，保存多长时间，有无劳动者本人签字？",
      "是否向劳动者提供工资清单，工资卡由谁保管？",
    ],
  },
  contract: {
    label: "劳动合同",
    violations: ["LDJC-24", "LDHT-80", "LDHT-81", "LDHT-82", "LDHT-83", "LDHTSS-34"],
    topics: ["contract"],
    questions: [
      "单位是否与你签订书面劳动合同，什么时候签的，合同文本你是否持有一份？",
      "没有签订的，单位说明过原因吗，谁给你安排工作、谁考勤？",
      "是否约定试用期，多长时间，试用期工资多少？",
    ],
  },
  dismissal: {
    label: "解除劳动合同和经济补偿",
    violations: ["LDJC-26-3", "LDHT-85-4", "LDHT-87", "LDHT-89"],
    topics: [],
    questions: [
      "劳动关系是哪一天解除或者终止的，由谁提出，以什么方式通知？",
      "解除的理由是什么，有无书面通知，是否通知工会？",
      "在该单位工作了多少年，解除前十二个月平均工资多少？",
      "单位是否支付经济补偿，是否出具解除劳动合同的证明？",
    ],
  },
  hours: {
    label: "工作时间和加班费",
    violations: ["LDJC-25", "LDHT-85-3", "CL-20-1", "CQ-42"],
    topics: ["overtime"],
    questions: [
      "每天几点上班、几点下班，中间休息多久，每周休息几天？",
      "是否加班，每月加班多少小时，加班是否与你协商，加班费怎样计算？",
      "是否经批准实行综合计算工时或者不定时工作制？",
    ],
  },
  leave: {
    label: "休息休假",
    violations: ["NXJ-7"],
    topics: ["leave"],
    questions: [
      "累计工作多少年，在该单位工作多少年，本年度休了几天年休假？",
      "没有安排年休假的，单位是否征求过你的意见，是否支付年休假工资报酬？",
      "法定节假日是否休息？",
    ],
  },
  insurance: {
    label: "社会保险",
    violations: ["SB-84", "SB-86", "SBZJ-23", "SBZJ-24", "LDJC-27-1", "GS-62"],
    topics: ["social_insurance"],
    questions: [
      "单位是否为你参加社会保险，从什么时候开始，缴费基数是多少？",
      "单位是否要求你签过放弃参保的书面承诺？",
      "单位什么时候办理的社会保险登记，现有职工多少人，参保多少人？",
    ],
  },
  deposits: {
    label: "扣押证件、收取财物",
    violations: ["LDHT-84", "SFZ-16", "JY-66"],
    topics: ["deposit_or_documents"],
    questions: [
      "单位是否收过你的身份证、毕业证等证件，什么时候收的，现在由谁保管？",
      "是否交过押金、保证金、服装费等，交了多少，有无收据，是否退还？",
      "不交会有什么后果，是谁说的？",
    ],
  },
  minors: {
    label: "使用童工、未成年工",
    violations: ["TG-", "WCN-125", "LDJC-23-7", "LDJC-23-8"],
    topics: ["child_labour", "female_or_juvenile"],
    questions: [
      "你的出生日期是哪一天，身份证件由谁保管？（询问未成年人，应当通知其监护人到场）",
      "什么时候开始在该单位工作，由谁介绍、谁招用，招用时是否查验身份证件？",
      "做什么工作，每天工作多长时间，工资怎样支付？",
      "单位是否安排健康检查？",
    ],
  },
  women: {
    label: "女职工保护",
    violations: ["LDJC-23-", "NZG-", "FN-"],
    topics: ["female_or_juvenile"],
    questions: [
      "从事什么岗位，是否在孕期、产期或者哺乳期，单位是否知道？",
      "孕期、哺乳期是否安排过夜班、加班或者禁忌从事的劳动？",
      "产假休了多少天，产假期间工资和待遇怎样支付？",
    ],
  },
  dispatch: {
    label: "劳务派遣",
    violations: ["LDHT-92", "LWPQ-", "LDHTSS-35", "LWXK-"],
    topics: ["dispatch"],
    questions: [
      "你与哪个单位签订劳动合同，在哪个单位上班，从事什么岗位？",
      "用工单位现有职工多少人，被派遣劳动者多少人，分布在哪些岗位？",
      "同岗位职工的工资多少，你的工资由谁支付、怎样计算？",
      "派遣单位有无劳务派遣经营许可，派遣协议怎样约定？",
    ],
  },
  agency: {
    label: "职业中介、人力资源服务",
    violations: ["JY-64", "JY-65", "RLZY-", "LDJC-28"],
    topics: [],
    questions: [
      "从事中介活动有无许可或者备案，从什么时候开始？",
      "介绍过哪些人到哪些单位，收取过什么费用，有无收据？",
      "招聘信息从哪里来，是否核实过？",
    ],
  },
  site: {
    label: "工程建设领域",
    violations: ["NMG-53", "NMG-55", "NMG-56", "NMG-57"],
    topics: [],
    questions: [
      "工程名称、地点是什么，建设单位、施工总承包单位、分包单位各是谁？",
      "你所在的班组由谁带班，工程量怎样结算？",
      "工资是否通过农民工工资专用账户发放，是否实名登记和考勤？",
      "建设单位是否按约定拨付人工费用，工资保证金是否存储？",
    ],
  },
  withheld: {
    label: "阻挠监察、不报送材料",
    violations: ["LDJC-30-1", "LDJC-30-2", "LDJC-30-4", "ZJ-36", "CQ-44"],
    topics: [],
    questions: [
      "调查询问通知书你单位什么时候收到，由谁签收？",
      "通知书要求提交哪些材料，哪些没有提交，原因是什么？",
      "没有提交的材料是否存在，现在由谁保管，什么时候可以提交？",
    ],
  },
  platform: {
    label: "平台用工",
    violations: [],
    topics: ["platform_work"],
    questions: [
      "你在哪个平台接单，通过哪家合作企业注册，签的是什么协议？",
      "派单、考核、奖惩规则是谁定的，能否拒单，每天在线多久？",
      "报酬由谁支付，怎样计算，有无扣款？",
    ],
  },
  closing: {
    ...always,
    label: "结尾",
    questions: ["你还有什么要补充的？", "以上所说是否属实？请核对笔录，无误后逐页签名、捺印。"],
  },
} as const satisfies Readonly<Record<string, QuestionSetEntry>>;

export type QuestionSet = keyof typeof questionSets;

const isQuestionSet = (key: string): key is QuestionSet => Object.hasOwn(questionSets, key);

export const questionSetKeys: readonly QuestionSet[] = Object.keys(questionSets).filter(isQuestionSet);

type About = { readonly violations: readonly string[]; readonly topics: readonly string[] };

/** The sets that suit what was found in a case and what its complaints are about, with the opening and the closing. */
export function setsFor({ violations, topics }: About): readonly QuestionSet[] {
  return questionSetKeys.filter((key) => {
    const set: QuestionSetEntry = questionSets[key];
    if (set.violations.length === 0 && set.topics.length === 0) return true;
    return (
      set.topics.some((topic) => topics.includes(topic)) ||
      set.violations.some((code) => violations.some((found) => found === code || found.startsWith(begins(code))))
    );
  });
}

/** `NMG-54` is the beginning of `NMG-54-1`, not of `NMG-541`. */
const begins = (code: string): string => (code.endsWith("-") ? code : `${code}-`);
