import type { Violation } from "./catalogue";
import { findingBaseOf } from "./finding-base";
import { sanctionBaseLabels } from "./labels";
import type { MoneyBase } from "./sanction-facts";

const OWED = "填写尚未支付的数额；涉及多名劳动者的，为各人合计。";

const helps: Readonly<Record<MoneyBase, string>> = {
  amount_payable: OWED,
  wages_owed: OWED,
  minimum_wage_shortfall: OWED,
  overtime_pay: OWED,
  economic_compensation: "填写应当支付的经济补偿（一倍）；涉及多名劳动者的，为各人合计。",
  monthly_wage: "填写应当支付二倍工资的各月月工资的合计（一倍，不乘以二）；涉及多名劳动者的，为各人合计。",
  monthly_wage_after_probation_by_months_beyond_limit:
    "填写试用期满月工资乘以已经履行的超过法定试用期的月数；涉及多名劳动者的，为各人合计。",
  double_wage_or_compensation: OWED,
  wages_or_compensation: OWED,
  daily_wage_by_unused_leave_days: "填写日工资乘以未休天数（一倍，不乘以300%）；涉及多名劳动者的，为各人合计。",
  annual_leave_pay: OWED,
  annual_income: "填写劳动者本人的年收入（一倍，不乘以二）；涉及多名劳动者的，为各人合计。",
  work_injury_compensation: OWED,
  concealed_wage_amount: "填写向社会保险经办机构少报、漏报的工资数额，不是少缴的社会保险费。",
  premium_payable: "填写应当缴纳的社会保险费数额。",
  premium_arrears: "填写欠缴的社会保险费数额，不含滞纳金。",
  defrauded_amount: "填写骗取的数额。",
  illegal_income: "填写查明的违法所得，没有违法所得的填0；没有查明的不填，以违法所得为前提的措施不能采用。",
  fine_of_articles_6_to_8: "填写依第六条至第八条应当处的罚款数额（不乘以二）。",
};

export type AmountAsked = { readonly label: string; readonly help: string };

/** Of what the amount of a finding is, by the base of the sanctions of its entry, as a field asks for it. */
export function amountAsked(violation: Pick<Violation, "sanctions"> | null): AmountAsked {
  const base = violation === null ? null : findingBaseOf(violation);
  return base === null
    ? { label: "涉及金额", help: "本条的措施不按金额计算，填写的金额只说明情节。" }
    : { label: `涉及金额（${sanctionBaseLabels[base]}）`, help: helps[base] };
}
