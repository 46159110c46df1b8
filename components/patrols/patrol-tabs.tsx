import { Tabs } from "@/components/ui/tabs";

const tabs = [
  { href: "/office/patrols", label: "检查任务" },
  { href: "/office/patrols/day", label: "当日清单" },
  { href: "/office/patrols/plans", label: "年度检查计划" },
  { href: "/office/patrols/leads", label: "上报的线索" },
  { href: "/office/patrols/items", label: "检查事项清单" },
  { href: "/office/patrols/caps", label: "入企次数上限" },
  { href: "/office/patrols/opinions", label: "单位的意见" },
];

/** The parts of 检查, each a page of its own. */
export const PatrolTabs = ({ current }: { current: string }) => <Tabs label="检查" tabs={tabs} current={current} />;
