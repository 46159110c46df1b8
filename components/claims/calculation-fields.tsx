"use client";
import type { z } from "zod";
import { CheckboxField, RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { Banner } from "@/components/ui/banner";
import { optionsOf } from "@/components/ui/options";
import type { OfferedCalculator } from "@/lib/claims/filter";
import type { VerifyClaimFields } from "@/lib/claims/input";
import { contractTermLabels } from "@/lib/claims/labels";

export type Fields = z.input<typeof VerifyClaimFields>;
type Props = { form: FormOf<Fields> };

/** What a calculator starts from. */
export const emptyCalculations: Readonly<Record<OfferedCalculator, Fields["calculation"]>> = {
  arrears: { calculator: "arrears", months: "" },
  overtime: {
    calculator: "overtime",
    base: "monthly",
    wage: "",
    weekday: "",
    restDay: "",
    holiday: "",
    paid: "",
  },
  double_wage: {
    calculator: "double_wage",
    startedOn: "",
    until: "",
    monthly: "",
    partMonth: "",
  },
  probation: {
    calculator: "probation",
    term: "fixed",
    contractFrom: "",
    contractTo: "",
    probationFrom: "",
    servedUntil: "",
    isSecond: false,
    monthly: "",
    partMonth: "",
  },
  annual_leave: { calculator: "annual_leave", average: "", days: "", isNormalPaid: false, isWaived: false },
  minimum_wage: { calculator: "minimum_wage", months: "", isNormal: false },
  unlawful_termination: { calculator: "unlawful_termination", economic: "" },
};

const terms = optionsOf(contractTermLabels);
const bases = [
  { value: "monthly", label: "月工资", help: "按21.75天、每天8小时折算小时工资。" },
  { value: "hourly", label: "小时工资" },
];

const PART_MONTH = "计算期间不是整月时，按工资表填写多出的那几天的应发工资；整月的不填。";

function Arrears({ form }: Props) {
  return (
    <TextArea
      form={form}
      name="calculation.months"
      label="各月应发和实发工资"
      rows={8}
      help="每月一行：月份、应发、实发，用空格或者制表符隔开，可以从表格粘贴。例如：2026-07 8000 3000"
    />
  );
}

function Overtime({ form }: Props) {
  return (
    <>
      <RadioGroup form={form} name="calculation.base" label="工资按什么计算" options={bases} />
      <MoneyField form={form} name="calculation.wage" label="工资" />
      <TextField form={form} name="calculation.weekday" label="工作日延时加班小时数" optional width="short" />
      <TextField
        form={form}
        name="calculation.restDay"
        label="休息日加班小时数"
        optional
        width="short"
        help="已经安排补休的不计。"
      />
      <TextField form={form} name="calculation.holiday" label="法定休假日加班小时数" optional width="short" />
      <MoneyField form={form} name="calculation.paid" label="已经支付的加班工资" optional />
    </>
  );
}

function DoubleWage({ form }: Props) {
  return (
    <>
      <DateField form={form} name="calculation.startedOn" label="用工之日" />
      <DateField
        form={form}
        name="calculation.until"
        label="没有书面劳动合同的最后一天"
        help="订立合同的前一日，或者离职之日；超过满一年前一日的部分不计。"
      />
      <MoneyField form={form} name="calculation.monthly" label="月工资" />
      <MoneyField form={form} name="calculation.partMonth" label="不满一个月部分的工资" optional help={PART_MONTH} />
      <Banner kind="info">只核算二倍工资中的差额部分；没有支付的正常工资，请另起一行按“拖欠工资”核定。</Banner>
    </>
  );
}

function Probation({ form }: Props) {
  return (
    <>
      <RadioGroup form={form} name="calculation.term" label="劳动合同期限" options={terms} />
      <DateField form={form} name="calculation.contractFrom" label="合同起始日" />
      <DateField form={form} name="calculation.contractTo" label="合同终止日" optional help="固定期限的必须填写。" />
      <DateField form={form} name="calculation.probationFrom" label="试用期起始日" />
      <DateField form={form} name="calculation.servedUntil" label="实际履行试用期的最后一天" />
      <CheckboxField form={form} name="calculation.isSecond" label="与同一劳动者第二次约定试用期" optional />
      <MoneyField form={form} name="calculation.monthly" label="试用期满后的月工资" />
      <MoneyField form={form} name="calculation.partMonth" label="不满一个月部分的工资" optional help={PART_MONTH} />
    </>
  );
}

function AnnualLeave({ form }: Props) {
  return (
    <>
      <MoneyField
        form={form}
        name="calculation.average"
        label="前12个月剔除加班工资后的月平均工资"
        help="除以21.75为日工资。"
      />
      <TextField form={form} name="calculation.days" label="应休未休天数" width="short" />
      <CheckboxField
        form={form}
        name="calculation.isNormalPaid"
        label="这些天的正常工资已经支付（300%中的100%）"
        optional
      />
      <CheckboxField
        form={form}
        name="calculation.isWaived"
        label="劳动者因本人原因书面提出不休"
        optional
        help="只支付正常工作期间的工资。"
      />
    </>
  );
}

function MinimumWage({ form }: Props) {
  return (
    <>
      <TextArea
        form={form}
        name="calculation.months"
        label="各月实际支付的工资"
        rows={8}
        help="每月一行：月份、实际支付，例如：2026-07 1500。各月与本机关录入的当月月最低工资标准相比，只能填写提供正常劳动的整月；入职、离职不满整月或者请假、停工的月份，以及适用小时最低工资标准的非全日制用工，请手工核定。"
      />
      <CheckboxField form={form} name="calculation.isNormal" label="本行所列月份均为提供正常劳动的整月" />
    </>
  );
}

function UnlawfulTermination({ form }: Props) {
  return (
    <MoneyField
      form={form}
      name="calculation.economic"
      label="《劳动合同法》第四十七条规定的经济补偿"
      help="经济补偿本身请先另行核算；本系统没有收录核对过的第四十七条计算规则，只计算二倍。"
    />
  );
}

/** The questions of each calculator. */
export const calculationFields: Readonly<Record<OfferedCalculator, (props: Props) => React.ReactNode>> = {
  arrears: Arrears,
  overtime: Overtime,
  double_wage: DoubleWage,
  probation: Probation,
  annual_leave: AnnualLeave,
  minimum_wage: MinimumWage,
  unlawful_termination: UnlawfulTermination,
};
