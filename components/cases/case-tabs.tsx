"use client";

import { usePathname } from "next/navigation";
import { Tabs } from "@/components/ui/tabs";

const parts = [
  { folder: "", label: "概况" },
  { folder: "/evidence", label: "材料证据" },
  { folder: "/preservations", label: "登记保存" },
  { folder: "/inquiries", label: "询问" },
  { folder: "/papers", label: "文书" },
  { folder: "/claims", label: "劳动者台账" },
  { folder: "/orders", label: "整改" },
  { folder: "/persons", label: "责任人员" },
  { folder: "/decisions", label: "处理处罚" },
  { folder: "/deliveries", label: "送达" },
  { folder: "/enforcement", label: "履行执行" },
  { folder: "/contests", label: "复议诉讼" },
  { folder: "/recordings", label: "全过程记录" },
  { folder: "/wage-listings", label: "失信名单" },
  { folder: "/deadlines", label: "期限" },
  { folder: "/related", label: "关联" },
  { folder: "/instructions", label: "批示" },
  { folder: "/file", label: "卷宗" },
  { folder: "/timeline", label: "全部记录" },
];

/** The parts of a case. Known to the browser, because a layout is not drawn again from page to page. */
export function CaseTabs({ id }: { id: string }) {
  const base = `/office/cases/${id}`;
  const path = usePathname();
  const tabs = parts.map(({ folder, label }) => ({ href: `${base}${folder}`, label }));
  const within = tabs.filter(({ href }) => href !== base && (path === href || path.startsWith(`${href}/`)));
  return <Tabs label="案件各部分" tabs={tabs} current={within[0]?.href ?? (path === base ? base : "")} />;
}
