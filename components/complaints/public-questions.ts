import { sexLabels } from "@/lib/cases/inquiry-labels";
import type { Answers, QuestionPage } from "@/lib/complaints/questions";
import { isAboutMoney } from "@/lib/complaints/shown-answers";
import { type Topic, topicLabels, topics } from "@/lib/kernel/topics";
import { amountQuestion } from "./public-amount-question";
import type { Choices, Question } from "./public-question";
import { narrativeHints, topicHelp } from "./public-topic-help";

/** A page of the public form: its question, what is said under it, and its fields, by what was answered before. */
export function questionOf(page: QuestionPage, answers: Answers, choices: Choices): Question {
  const chosen = topics.filter((topic) => (answers.topics ?? []).includes(topic));
  switch (page) {
    case "matter":
      return matterQuestion;
    case "respondent":
      return respondentQuestion;
    case "place":
      return placeQuestion(choices);
    case "amount":
      return amountQuestion(isAboutMoney(answers), choices);
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

const matterQuestion: Question = {
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

const respondentQuestion: Question = {
  title: "单位叫什么？",
  lead: ["不知道营业执照上的全称也可以。写大家平时的叫法：招牌、工地、项目部、包工头、平台或者店名。"],
  fields: [{ control: "text", name: "respondentName", label: "单位的名字", maxLength: 200, autoComplete: "off" }],
};

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
    "劳动合同、工资条、考勤记录、转账记录、聊天记录、工作服、工作证、现场照片都是证明。可以拍照，在下面传上来；也可以受理后再交给办案人员。请先保存好，不要删除手机里的记录。",
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

const toOption = (sex: "male" | "female") => ({ value: sex, label: sexLabels[sex] });

const personQuestion: Question = {
  title: "您是谁，怎么联系您？",
  lead: ["受理结果要告知您本人。您的电话只用于办理这件事。"],
  fields: [
    { control: "text", name: "name", label: "姓名", maxLength: 50, autoComplete: "name" },
    {
      control: "select",
      name: "sex",
      label: "性别",
      optional: true,
      groups: [{ options: [toOption("male"), toOption("female")] }],
      emptyLabel: "不填",
    },
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
      name: "email",
      label: "电子邮箱",
      help: "填写后，收到和决定受理时另发邮件。",
      optional: true,
      type: "email",
      maxLength: 200,
      autoComplete: "email",
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
