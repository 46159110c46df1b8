import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { topBureau } from "@/lib/agencies/queries";

const links = [
  { href: "/complaints/track", label: "查询进度" },
  { href: "/sign-in", label: "登录" },
];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const bureau = await topBureau();
  return (
    <PublicShell links={links} help={{ officeName: bureau?.name, officePhone: bureau?.phone }}>
      {children}
    </PublicShell>
  );
}
