import type { OtherMeasure, Sanction, SanctionKind, Violation } from "./catalogue";

export const sanctionKindLabels: Record<SanctionKind, string> = {
  order_correct: "责令改正",
  order_pay: "责令支付",
  warning: "警告",
  fine_range: "罚款（定额幅度）",
  fine_per_worker: "罚款（按人计算）",
  fine_multiple: "罚款（按倍数计算）",
  confiscate: "没收违法所得",
  additional_compensation: "加付赔偿金",
  revoke_licence: "吊销许可证",
};

export const sanctionUnitLabels: Record<NonNullable<Sanction["unit"]>, string> = {
  CNY: "元",
  CNY_per_worker: "元/人",
  CNY_per_person: "元/责任人",
  CNY_per_child_per_month: "元/童工·月",
  multiple: "倍",
  percent: "%",
};

export const sanctionBaseLabels: Record<NonNullable<Sanction["base"]>, string> = {
  affected_workers: "受侵害的劳动者人数",
  uncertified_workers: "无相应职业资格的劳动者人数",
  children_by_months: "童工人数×月数",
  children_by_months_since_order: "责令之日起的童工人数×月数",
  children_introduced: "介绍就业的童工人数",
  amount_payable: "应付金额",
  wages_owed: "拖欠的工资",
  minimum_wage_shortfall: "低于最低工资标准的差额",
  overtime_pay: "加班费",
  economic_compensation: "经济补偿",
  monthly_wage: "月工资",
  monthly_wage_after_probation_by_months_beyond_limit: "试用期满月工资×超过法定试用期的月数",
  double_wage_or_compensation: "二倍工资或者赔偿金",
  wages_or_compensation: "工资或者赔偿金",
  daily_wage_by_unused_leave_days: "日工资×未休年休假天数",
  annual_leave_pay: "年休假工资报酬",
  annual_income: "年收入",
  work_injury_compensation: "工伤一次性赔偿",
  concealed_wage_amount: "瞒报的工资数额",
  premium_payable: "应缴社会保险费",
  premium_arrears: "欠缴的社会保险费",
  defrauded_amount: "骗取金额",
  illegal_income: "违法所得",
  fine_of_articles_6_to_8: "依第六条至第八条计算的罚款",
};

export const preconditionLabels: Record<
  NonNullable<Sanction["precondition"] | OtherMeasure["precondition"]>,
  string
> = {
  overdue_after_order: "责令改正后逾期不改正",
  overdue_unpaid_after_order_to_pay: "责令支付后逾期不支付",
  still_unpaid_after_order: "责令后逾期仍不缴纳",
  prior_order_or_decision_ignored: "拒不改正或者拒不履行行政处理决定",
  refuses_to_correct: "拒不改正",
  refuses_to_correct_or_serious: "拒不改正或者情节严重",
  serious_circumstances: "情节严重",
  particularly_serious_circumstances: "情节特别严重",
  has_illegal_income: "有违法所得",
  no_illegal_income: "没有违法所得",
  unlawful_probation_already_served: "违法约定的试用期已经履行",
  late_payment: "逾期支付",
  alternative_to_reinstatement: "不恢复工作的",
  public_security_violation_or_crime: "构成违反治安管理行为或者犯罪",
};

export const targetLabels: Record<Sanction["target"] | NonNullable<OtherMeasure["target"]>, string> = {
  employer: "用人单位",
  unit: "单位",
  unit_or_individual: "单位或者个人",
  unit_or_investor: "单位或者出资人",
  person_or_unit: "个人或者单位",
  responsible_persons: "直接负责的主管人员和其他直接责任人员",
  representative_and_responsible_persons: "法定代表人或者主要负责人、直接负责的主管人员和其他直接责任人员",
  host_unit: "用工单位",
  agency: "中介或者人力资源服务机构",
  agency_or_host: "劳务派遣单位或者用工单位",
  general_contractor: "施工总承包单位",
  general_contractor_or_subcontractor: "施工总承包单位、分包单位",
  subcontractor: "分包单位",
  construction_owner: "建设单位",
  owner_or_general_contractor: "建设单位、施工总承包单位",
  financial_institution: "金融机构",
  institution: "机构",
  service_institution: "服务机构",
  appraiser: "鉴定组织或者个人",
  dispatch_agency: "劳务派遣单位",
  construction_enterprise: "施工单位",
};

export const otherMeasureLabels: Record<OtherMeasure["kind"], string> = {
  ban: "取缔",
  close_down: "关闭",
  close_down_or_stop: "关闭或者责令停止",
  late_fee: "加收滞纳金",
  no_harmonious_employer_recognition: "不得认定和谐劳动关系单位",
  refer_police: "移送公安机关",
  restrict_or_downgrade_or_revoke_qualification: "限制承接新工程、降低资质等级、吊销资质证书",
  revoke_business_licence: "吊销营业执照",
  revoke_licence: "吊销许可证",
  stop_operation_or_close: "责令停止有关作业或者关闭",
  submit_to_county_government: "提请县级以上人民政府处理",
  suspend_business: "责令停产停业",
  suspend_business_or_revoke_licence: "责令停产停业或者吊销证照",
  suspend_project: "责令项目停工",
};

export const violationStatusLabels: Record<Violation["status"], string> = {
  in_force: "现行有效",
  check_conflict: "与其他规定重合，适用前核对",
  superseded: "已被取代",
  text_not_found: "条文未核到",
  memory: "未核原文",
  secondary_source: "来自二手资料",
};
