import type { OfficeRole } from "@/lib/auth/actor";

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

export const accountRefusals = {
  login_taken: "该登录名已被使用，请换一个。",
} as const;
