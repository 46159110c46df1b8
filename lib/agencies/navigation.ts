import type { OfficeRole } from "@/lib/auth/actor";

type Entry = { readonly href: string; readonly label: string };

const desk: Entry = { href: "/office/desk", label: "我的待办" };
const patrols: Entry = { href: "/office/patrols", label: "检查" };
const complaints: Entry = { href: "/office/complaints", label: "投诉举报" };
const cases: Entry = { href: "/office/cases", label: "案件" };
const employers: Entry = { href: "/office/employers", label: "用人单位" };
const platformReports: Entry = { href: "/office/platform-reports", label: "平台用工" };
const guidance: Entry = { href: "/office/guidance", label: "行政指导" };
const calendar: Entry = { href: "/office/calendar", label: "工作日历" };
const minimumWages: Entry = { href: "/office/minimum-wages", label: "最低工资标准" };
const accounts: Entry = { href: "/office/accounts", label: "账号" };
const ground: Entry = { href: "/office/organs", label: "地区和机关" };
const campaigns: Entry = { href: "/office/campaigns", label: "专项行动" };
const audit: Entry = { href: "/office/audit", label: "审计" };
const inbox: Entry = { href: "/office/inbox", label: "消息" };
const mail: Entry = { href: "/office/mail", label: "邮件发送" };
const settings: Entry = { href: "/office/settings", label: "本地设置" };
const own: Entry = { href: "/office/sessions", label: "我的登录" };

const publications: Entry = { href: "/office/publications", label: "处罚公开" };
const majors: Entry = { href: "/office/major-violations", label: "重大违法公布" };
const wageListings: Entry = { href: "/office/wage-listings", label: "失信名单" };
const contests: Entry = { href: "/office/contests", label: "复议诉讼" };
const discretion: Entry = { href: "/office/discretion", label: "裁量基准" };
const returns: Entry = { href: "/office/returns", label: "退回情况" };
const late: Entry = { href: "/office/late", label: "逾期事项" };
const claims: Entry = { href: "/office/accounts/employers", label: "单位账号" };

const work = [desk, patrols, complaints, cases, employers, inbox];
const published = [publications, majors, wageListings];

/** What stands at the left of an officer's pages, by post: what is opened daily first, the rest under 更多. */
const entries: Readonly<Record<OfficeRole, readonly Entry[]>> = {
  inspector: [...work, platformReports, guidance, claims, ...published, contests, late, calendar, own],
  squad_leader: [
    ...[...work, campaigns, platformReports, guidance, claims, ...published, contests],
    ...[late, returns, calendar, own],
  ],
  head: [...work, campaigns, discretion, guidance, ...published, contests, late, returns, calendar, own],
  legal_reviewer: [...work, discretion, ...published, contests, calendar, own],
  assistant: [patrols, complaints, employers, platformReports, inbox, own],
  filing_reviewer: [employers, inbox, own],
  leadership: [desk, campaigns, cases, platformReports, late, returns, inbox, own],
  unit_member: [campaigns, inbox, own],
  administrator: [accounts, ground, calendar, minimumWages, settings, platformReports, inbox, mail, own],
  security_administrator: [accounts, audit, inbox, own],
  auditor: [audit, inbox, own],
};

export const officeNavigation = (role: OfficeRole): readonly Entry[] => entries[role];

/** Where a post's day begins: the first entry of its menu. */
export const officeHome = (role: OfficeRole): Entry => entries[role][0] ?? desk;
