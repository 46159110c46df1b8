import type { OfficeRole, OrganKind } from "@/lib/auth/actor";
import type { PasswordFault } from "@/lib/auth/password-rules";
import type { RegionLevel } from "@/lib/kernel/region-code";
import type { delegationStandings } from "./filter";
import type { AccountAct, AccountFault, AccountRefusal } from "./policy";
import type { SettingKey } from "./settings";

export const roleLabels: Readonly<Record<OfficeRole, string>> = {
  inspector: "监察员",
  squad_leader: "大队长、中队长",
  legal_reviewer: "法制审核",
  head: "行政机关负责人",
  filing_reviewer: "备案审核员",
  leadership: "领导小组",
  unit_member: "责任单位",
  assistant: "协管员",
  administrator: "系统管理员",
  security_administrator: "安全管理员",
  auditor: "审计管理员",
};

export const delegationStandingLabels: Readonly<Record<(typeof delegationStandings)[number], string>> = {
  coming: "尚未开始",
  in_force: "生效中",
  over: "已结束或者收回",
};

export const accountActLabels: Readonly<Record<AccountAct, string>> = {
  create: "新建账号",
  edit: "修改账号",
  disable: "停用账号",
  restore: "恢复账号",
  issueLink: "重新签发激活链接",
  changeRole: "变更岗位",
  reset: "重置密码和动态口令",
  decideClaim: "确认单位账号",
};

export const organKindLabels: Readonly<Record<OrganKind, string>> = {
  bureau: "人力资源社会保障行政部门",
  inspection_body: "劳动保障监察机构",
  unit: "内设机构、责任单位",
};

export const regionLevelLabels: Readonly<Record<RegionLevel, string>> = {
  province: "省级",
  city: "市级",
  county: "县级",
  street: "乡镇、街道",
  village: "村、社区",
};

export const accountStateLabels = { active: "使用中", waiting: "待激活", disabled: "已停用" } as const;
export type AccountState = keyof typeof accountStateLabels;

export const accountEventLabels: Readonly<Record<string, string>> = {
  "account.create": "新建账号",
  "account.edit": "修改账号",
  "account.disable": "停用账号",
  "account.restore": "恢复账号",
  "account.issueLink": "签发激活链接",
  "account.changeRole": "变更岗位",
  "account.reset": "重置密码和动态口令",
  "account.reissue": "在服务器上重新签发激活链接",
  "account.activate": "激活账号",
  "account.changePassword": "修改密码",
  "account.setEmail": "设置电子邮箱",
  "account.register": "用人单位注册账号",
  "account.claim": "申请绑定用人单位",
  "account.confirmClaim": "确认单位账号",
  "account.refuseClaim": "不予确认单位账号",
  "account.claimByPaper": "凭文书绑定用人单位",
  "session.endAll": "全部退出登录",
  "setup.complete": "首次设置",
  "settings.change": "修改本地设置",
  "noticeTerm.set": "设定公告送达天数",
  "region.add": "新增地区",
  "organ.add": "新增机关",
  "organ.edit": "修改机关",
  "delegation.set": "设立岗位委托",
  "delegation.revoke": "收回岗位委托",
  "delegation.act": "开始受委托办理",
  "delegation.stop": "停止受委托办理",
};

export const accountRefusals: Readonly<Record<AccountRefusal | AccountFault | PasswordFault, string>> = {
  not_your_post: "您的岗位无权办理此操作。",
  own_account: "不能对自己的账号办理此操作，请由他人办理。",
  one_of_three: "系统管理员不能设立、修改或者停用三员账号；须由安全管理员先变更其岗位。",
  delegation_ended: "该委托不在有效期内，或者已经收回。",
  deputy_not_of_organ: "受委托人须是同一机关在用的账号，且不是三员、协管员、责任单位人员。",
  principal_not_delegable: "只有大队长和行政机关负责人的岗位可以委托。",
  delegation_past: "开始日期不能早于今天。",
  delegation_too_long: "结束日期不能早于开始日期，一次委托最长60天。",
  delegation_overlaps: "该岗位在这段时间已有委托，请先收回。",
  account_disabled: "该账号已停用。",
  account_not_disabled: "该账号没有停用。",
  already_activated: "该账号已激活；忘记密码的，由安全管理员重置。",
  not_an_officer: "用人单位账号没有机关和岗位，不能办理此操作。",
  same_role: "该账号已是此岗位。",
  holds_open_visits: "该账号还有已安排或者正在进行的检查，请先取消、完成检查或者退回后改由他人进行，再办理此操作。",
  holds_open_cases: "该账号还承办未结案件，请先由大队长将案件改派他人，再办理此操作。",
  no_claim_waiting: "该账号没有待确认的申请。",
  employer_not_in_register: "该统一社会信用代码尚未登记为用人单位，请先登记用人单位，再确认账号。",
  login_taken: "该登录名已被使用，请换一个。",
  organ_not_yours: "所选机关不在您的辖区内。",
  certificate_taken: "该证号已登记在另一账号名下，请核对。",
  region_not_below: "只能新增本辖区以下的地区，代码须以本地区代码开头。",
  region_parent_missing: "上一级地区还没有登记，请先新增上一级地区。",
  region_taken: "该行政区划代码已经登记。",
  region_unknown: "本辖区内没有这个地区，请先新增地区。",
  bureau_exists: "该地区已有人力资源社会保障行政部门。",
  no_bureau_over: "所属的行政部门须在本辖区内，且管辖该地区；该地区还没有行政部门的，请先新增。",
  prefix_taken: "该机关代字已被其他机关使用，会使文号重复；只有行政部门和它所属的机构可以共用。",
  certificate_overlaps: "有效期的起始日期须晚于该账号原有证件的起始日期，且不能与其他证件重叠；原有证件会自动保留。",
  notice_term_past: "生效日期不能早于今天：已经发出的公告，天数不变。",
  notice_term_taken: "从这一天起生效的天数已经设定，不能修改；请另选生效日期。",
  principal_needs_head: "只有行政机关负责人才能标记为正职负责人。",
  password_wrong: "现用密码不正确，或者尝试次数过多。",
  code_wrong: "动态口令不正确，请核对验证器和手机时间后重新填写。",
  link_ended: "激活链接已使用或者已过期，请联系管理员重新签发。",
  paper_unknown: "没有找到该核验码对应的文书，请对照文书逐位核对。",
  paper_of_another: "该文书送达的单位与您注册的统一社会信用代码不一致。",
  asked_too_often: "尝试次数过多，请一小时后再试。",
  setup_code_wrong: "设置码不正确。请向启动服务的人核对：服务每次启动时，设置码都打印在启动输出（日志）中。",
  password_short: "密码至少12个字符，可以用一句话，空格也算。",
  password_common: "该密码太常见，容易被猜到，请换一个。",
  password_is_login: "密码不能与登录名相同。",
};

/** What a number of a region says that counts nothing. */
export const settingUnset: Partial<Readonly<Record<SettingKey, string>>> = {
  "limits.T-UP-10": "没有设置，作出处罚决定后不计报上级备案的期限",
};

/** What each of a region's numbers says, and in what it is counted. */
export const settingLabels: Readonly<Record<SettingKey, { readonly label: string; readonly unit: string }>> = {
  "desk.leader_hears_after": { label: "期限逾期满多久提醒大队长", unit: "个工作日" },
  "desk.head_hears_after": { label: "期限逾期满多久提醒局负责人", unit: "个工作日" },
  "employers.stale_after": { label: "用人单位档案多久没有核实算陈旧", unit: "天" },
  "publications.months": { label: "公开的处罚决定多久后撤下（0为不定期限）", unit: "个月" },
  "decisions.statement_days": { label: "收到事先告知书后多久内可以陈述申辩", unit: "个工作日" },
  "limits.TIP-CHECK": { label: "收到举报后多久内审查并决定是否立案（本机关内部要求）", unit: "个工作日" },
  "limits.T-DECIDE-15": { label: "调查完成后多久内作出处理（未核原文）", unit: "个工作日" },
  "limits.T-PUBLISH-7": { label: "作出处罚决定后多久内公开（未核原文）", unit: "个工作日" },
  "limits.T-UP-10": { label: "作出处罚决定后多久内报上级备案（本地有规定的才填，0为没有设置）", unit: "个工作日" },
  "readings.most_a_day": { label: "一人一天查看身份、完整号码超过多少次提醒审计管理员", unit: "次" },
  "readings.most_outside": { label: "其中非本人经办的超过多少次提醒审计管理员", unit: "次" },
  "readings.from_hour": { label: "查看身份、完整号码的通常时段从", unit: "时" },
  "readings.to_hour": { label: "查看身份、完整号码的通常时段到", unit: "时" },
};
