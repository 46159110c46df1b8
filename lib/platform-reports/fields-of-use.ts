import { industryLabels, modeLabels } from "./labels";
import { fieldsOf, type ReportField } from "./report-field";

const unit = fieldsOf("unit");
const workforce = fieldsOf("workforce");
const agreements = fieldsOf("agreements");

/** The three relation types of 人社部发〔2021〕56号, as columns of every table of counts. */
export const relationTypes = ["n1", "n2", "n3"] as const;
export type RelationType = (typeof relationTypes)[number];

export const relationTypeLabels: Readonly<Record<RelationType, string>> = {
  n1: "符合确立劳动关系情形",
  n2: "不完全符合确立劳动关系情形",
  n3: "个人自主经营、自由职业",
};

export const relationTypeShort: Readonly<Record<RelationType, string>> = {
  n1: "劳动关系",
  n2: "不完全符合",
  n3: "个人自主",
};

const definitions: Readonly<Record<RelationType, string>> = {
  n1: "依法应当订立劳动合同的劳动者。按事实判断：规则制定、算法管理、考核、报酬分配、进入退出由单位决定。",
  n2: "不完全符合确立劳动关系情形，但单位对其进行劳动管理的劳动者；应当订立书面协议。",
  n3: "依托平台自主开展经营活动、从事自由职业的个人；按民事法律调整。",
};

export const useFields: readonly ReportField[] = [
  unit.choice("industry", "行业", "按平台的主要业务选一项。", industryLabels),
  unit.choice("mode", "经营模式", "劳动者主要以哪种方式接单。几种方式并用、没有主次的，选“多种方式并用”。", modeLabels),
  unit.text("brand", "平台名称", "劳动者接单使用的应用或者小程序的名称。"),
  unit.text("contactName", "联系人", "对本报告的内容负责联系的人。"),
  unit.text("contactPhone", "联系电话", "工作时间能接通的电话。"),

  ...relationTypes.map((type) =>
    workforce.people(type, `${relationTypeLabels[type]}人数`, `期末在册人数。${definitions[type]}`),
  ),
  workforce.people("active", "期内接单人数", "报告期内至少完成过一单的人数，不分用工方式，每人只计一次。"),
  workforce.number("fullTime", "折合全日制人数", "报告期总劳动小时数除以1000，取整数；没有统计的可以不填。", {
    ...{ optional: true, unit: "人" },
  }),
  workforce.people("dispatched", "其中：劳务派遣", "上面三类在册人数中，由劳务派遣单位派遣的人数。没有的填0。"),
  workforce.people("outsourced", "其中：外包", "上面三类在册人数中，由承包单位招用的人数。没有的填0。"),
  workforce.people(
    "soleTraders",
    "其中：登记为个体工商户",
    "上面三类在册人数中，以个体工商户身份接单的人数。没有的填0。",
  ),

  agreements.people("contracts", "已签劳动合同", "符合确立劳动关系情形的劳动者中，已订立书面劳动合同的人数。"),
  agreements.people("noContract", "未签劳动合同", "符合确立劳动关系情形的劳动者中，没有订立书面劳动合同的人数。"),
  agreements.people(
    "agreements",
    "已签书面协议",
    "不完全符合情形的劳动者中，与平台或者合作企业订立书面协议（两方）的人数。",
  ),
  agreements.people(
    "tripartite",
    "已签三方协议",
    "不完全符合情形的劳动者中，平台、合作企业和劳动者三方订立协议的人数。",
  ),
  agreements.people("noAgreement", "未签协议", "不完全符合情形的劳动者中，没有订立任何书面协议的人数。"),
];
