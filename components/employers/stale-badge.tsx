import { Badge } from "@/components/ui/badge";

/** How long ago anything in a file was last confirmed, coloured once that is longer than the region allows. */
export function StaleBadge({ days, isStale }: { days: number; isStale: boolean }) {
  const words = days === 0 ? "今天核实" : `上次核实${days}天前`;
  return <Badge tone={isStale ? "soon" : "neutral"}>{isStale ? `${words}，已陈旧` : words}</Badge>;
}
