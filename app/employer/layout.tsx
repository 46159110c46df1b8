import type { ReactNode } from "react";
import { EmployerShell } from "@/components/shell/employer-shell";
import { requireEmployer, sessionSpan } from "@/lib/auth/session";
import { employerFrame } from "@/lib/orders/queries/employer-frame";

const nav = [
  { href: "/employer", label: "首页" },
  { href: "/employer/platform-reports", label: "平台用工" },
  { href: "/employer/papers", label: "文书" },
  { href: "/employer/inbox", label: "消息" },
  { href: "/employer/account", label: "账号" },
];

export default async function EmployerLayout({ children }: { children: ReactNode }) {
  const user = await requireEmployer();
  const { employerName, help } = await employerFrame(user);
  const actor = { name: user.name, roleLabel: "单位账号", employerName: employerName ?? "尚未绑定用人单位" };
  return (
    <EmployerShell actor={actor} nav={nav} help={help} session={await sessionSpan()}>
      {children}
    </EmployerShell>
  );
}
