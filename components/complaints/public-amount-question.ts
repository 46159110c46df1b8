import type { Choices, Field, Question } from "./public-question";

export function amountQuestion(isAboutMoney: boolean, { months }: Choices): Question {
  const options = months.map((month) => ({
    value: month,
    label: `${month.replace("-", "年").replace("年0", "年")}月`,
  }));
  return {
    title: isAboutMoney ? "欠多少、多少人、哪几个月？" : "多少人、哪几个月？",
    lead: ["记不清的可以不填，以后再补。"],
    fields: [
      ...(isAboutMoney ? [owedField] : []),
      workersField,
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

const owedField: Field = {
  control: "text",
  name: "owed",
  label: "一共欠多少钱（元）",
  optional: true,
  inputMode: "decimal",
  maxLength: 20,
  width: "short",
};

const workersField: Field = {
  control: "text",
  name: "workers",
  label: "多少人",
  optional: true,
  inputMode: "numeric",
  maxLength: 6,
  width: "short",
};
