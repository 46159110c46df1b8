import type { ChoiceGroup } from "@/components/ui/question-fields";
import { topicLabels } from "@/lib/complaints/labels";
import { type Topic, topics } from "@/lib/complaints/lifecycle";
import type { Answers, QuestionPage } from "@/lib/complaints/questions";

type Asked = { name: string; label: string; help?: string; optional?: boolean };
type Option = { value: string; label: string; help?: string };

export type Field =
  | (Asked & {
      control: "text";
      type?: "tel";
      inputMode?: "numeric" | "decimal" | "tel";
      autoComplete?: string;
      maxLength: number;
      width?: "short";
    })
  | (Asked & { control: "area"; rows: number; maxLength: number })
  | (Asked & { control: "select"; groups: readonly ChoiceGroup[]; emptyLabel: string })
  | (Asked & { control: "choices"; many: boolean; options: readonly Option[] });

export type Question = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly fields: readonly Field[];
};

/** What the questions need to know beside the answers. */
export type Choices = { readonly places: readonly ChoiceGroup[]; readonly months: readonly string[] };

const topicHelp: Readonly<Record<Topic, string>> = {
  wages: "没有发、少发、扣发工资",
  contract: "上班超过一个月没有签书面合同",
  overtime: "加班太多，或者加了班没有加班费",
  minimum_wage: "工资低于当地最低标准",
  social_insurance: "没有缴养老、医疗、工伤等保险",
  leave: "没有休息日、年休假",
  child_labour: "招用不满16周岁的人",
  female_or_juvenile: "孕期、产期、哺乳期和未成年工的保护",
  deposit_or_documents: "收押金、扣身份证或者其他证件",
  dispatch: "劳务派遣公司和用工单位的问题",
  platform_work: "外卖、快递、网约车等平台的报酬和扣款",
  other: "以上都不是",
};

const narrativeHints: Readonly<Partial<Record<Topic, string>>> = {
  wages: "工资怎么约定的、谁来发、最后一次发是什么时候、催要时对方怎么说。",
  contract: "从哪天开始上班、做什么工作、有没有签过任何书面材料。",
  overtime: "每天几点上下班、每周休息几天、加班费怎么算。",
  minimum_wage: "每月实际拿到多少、上班多少小时。",
  social_insurance: "从哪天开始上班、哪些保险没有缴。",
  leave: "多久没有休息、有没有申请过年休假。",
  child_labour: "看到的孩子大约多大、在做什么。",
  female_or_juvenile: "发生了什么、单位是怎么处理的。",
  deposit_or_documents: "收了多少钱、扣了什么证件、有没有收据。",
  dispatch: "和哪家公司签的合同、实际在哪里上班。",
  platform_work: "用的哪个平台、在哪个站点、扣了什么钱。",
};

const money: readonly Topic[] = ["wages", "overtime", "minimum_wage", "deposit_or_documents", "platform_work"];

/** A page of the public form: its question, what is said under it, and its fields. Depends on what was answered before. */
export function questionOf(page: QuestionPage, answers: Answers, choices: Choices): Question {
  const chosen = topics.filter((topic) => (answers.topics ?? []).includes(topic));
  switch (page) {
    case "matter":
      return {
        title: "遇到了什么事？",
        lead: [],
        fields: [
          {
            control: "choices",
            name: "topics",
            label: "事项（可以选多项）",
            many: true,
            options: topics.map((topic) => ({ value: topic, label: topicLabels[topic], help: topicHelp[topic] })),
          },
        ],
      };
    case "respondent":
      return {
        title: "单位叫什么？",
        lead: ["不知道营业执照上的全称也可以。写大家平时的叫法：招牌、工地、项目部、包工头、平台或者店名。"],
        fields: [{ control: "text", name: "respondentName", label: "单位的名字", maxLength: 200, autoComplete: "off" }],
      };
    case "place":
      return placeQuestion(choices);
    case "amount":
      return amountQuestion(
        chosen.some((topic) => money.includes(topic)),
        choices,
      );
    case "narrative":
      return narrativeQuestion(chosen);
    case "proof":
      return proofQuestion;
    case "person":
      return personQuestion;
    case "happening":
      return happeningQuestion;
    case "informant":
      return informantQuestion;
  }
}

const placeQuestion = ({ places }: Choices): Question => ({
  title: "在哪里上班？",
  lead: ["投诉由上班所在地的劳动保障监察机构办理。"],
  fields: [
    {
      control: "select",
      name: "regionCode",
      label: "区县、街道或者乡镇",
      help: "不清楚街道，选到区县就可以。",
      groups: places,
      emptyLabel: "请选择",
    },
    {
      control: "text",
      name: "respondentPlace",
      label: "具体地址",
      help: "工地、门店、厂房的位置，或者附近的标志。",
      optional: true,
      maxLength: 200,
      autoComplete: "off",
    },
  ],
});

function amountQuestion(isAboutMoney: boolean, { months }: Choices): Question {
  const options = months.map((month) => ({
    value: month,
    label: `${month.replace("-", "年").replace("年0", "年")}月`,
  }));
  const owed: Field = {
    control: "text",
    name: "owed",
    label: "一共欠多少钱（元）",
    optional: true,
    inputMode: "decimal",
    maxLength: 20,
    width: "short",
  };
  return {
    title: isAboutMoney ? "欠多少、多少人、哪几个月？" : "多少人、哪几个月？",
    lead: ["记不清的可以不填，以后再补。"],
    fields: [
      ...(isAboutMoney ? [owed] : []),
      {
        control: "text",
        name: "workers",
        label: "多少人",
        optional: true,
        inputMode: "numeric",
        maxLength: 6,
        width: "short",
      },
      {
        control: "select",
        name: "fromMonth",
        label: "从哪个月开始",
        optional: true,
        groups: [{ options }],
        emptyLabel: "更早，或者记不清",
      },
      {
        control: "select",
        name: "untilMonth",
        label: "到哪个月",
        optional: true,
        groups: [{ options: [{ value: "now", label: "现在还在发生" }, ...options] }],
        emptyLabel: "记不清",
      },
      ...(isAboutMoney ? [linesField] : []),
    ],
  };
}

const linesField: Field = {
  control: "area",
  name: "lines",
  label: "每个人欠多少",
  help: "几个人一起投诉的，可以每行写一个人：姓名、空格、金额，例如“张明 8000”。也可以从表格里复制粘贴：姓名、身份证号码（可空）、月份、项目、金额。",
  optional: true,
  rows: 4,
  maxLength: 200_000,
};

function narrativeQuestion(chosen: readonly Topic[]): Question {
  const hints = chosen.flatMap((topic) => narrativeHints[topic] ?? []);
  return {
    title: "发生了什么？",
    lead: ["照实写，像平时说话一样就可以。", ...hints.map((hint) => `可以写：${hint}`)],
    fields: [{ control: "area", name: "narrative", label: "事情的经过", rows: 10, maxLength: 5000 }],
  };
}

const proofQuestion: Question = {
  title: "手里有什么证明？",
  lead: [
    "没有证明也可以投诉，直接点“继续”。",
    "劳动合同、工资条、考勤记录、转账记录、聊天记录、工作服、工作证、现场照片都是证明。现在不用交文件，受理后交给办案人员即可。请先保存好，不要删除手机里的记录。",
  ],
  fields: [
    {
      control: "area",
      name: "proof",
      label: "写一写手里有哪些",
      help: "例如：7月份的工资条、和老板的聊天记录。",
      optional: true,
      rows: 4,
      maxLength: 1000,
    },
  ],
};

const personQuestion: Question = {
  title: "您是谁，怎么联系您？",
  lead: ["受理结果要告知您本人。您的电话只用于办理这件事。"],
  fields: [
    { control: "text", name: "name", label: "姓名", maxLength: 50, autoComplete: "name" },
    {
      control: "text",
      name: "phone",
      label: "电话",
      type: "tel",
      inputMode: "tel",
      maxLength: 30,
      width: "short",
      autoComplete: "tel",
    },
    {
      control: "text",
      name: "address",
      label: "通信地址",
      help: "需要寄送通知书时用。",
      optional: true,
      maxLength: 200,
      autoComplete: "street-address",
    },
  ],
};

const happeningQuestion: Question = {
  title: "您知道些什么？",
  lead: [
    "写明什么时候、什么地方、发生了什么，您是怎么知道的。",
    "请不要在这里写自己的姓名、电话，也不要写只有您一个人知道的细节，以免别人猜出是谁举报。",
  ],
  fields: [
    { control: "area", name: "narrative", label: "事情的经过", rows: 10, maxLength: 5000 },
    {
      control: "text",
      name: "workers",
      label: "大约涉及多少人",
      optional: true,
      inputMode: "numeric",
      maxLength: 6,
      width: "short",
    },
  ],
};

const informantQuestion: Question = {
  title: "您愿意留下联系方式吗？",
  lead: [
    "《劳动保障监察条例》第九条规定，劳动保障行政部门应当为举报人保密。您的身份单独加密保存，不进入案卷，被举报单位看不到，办案人员平时也看不到；负责人每次查看都要写明理由并留下记录。",
    "匿名举报同样办理，只是我们无法向您核实情况，也无法发放举报奖励。",
  ],
  fields: [
    {
      control: "choices",
      name: "anonymity",
      label: "请选择",
      many: false,
      options: [
        { value: "anonymous", label: "匿名举报", help: "下面两项不用填，填了也不会保存。" },
        { value: "named", label: "留下联系方式" },
      ],
    },
    { control: "text", name: "name", label: "怎么称呼您", optional: true, maxLength: 50, autoComplete: "name" },
    {
      control: "text",
      name: "phone",
      label: "电话",
      optional: true,
      type: "tel",
      inputMode: "tel",
      maxLength: 30,
      width: "short",
      autoComplete: "tel",
    },
  ],
};
