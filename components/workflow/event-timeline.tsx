import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";

type EventTimelineProps = {
  /** What happened, newest first. */
  events: readonly TimelineItem[];
  /** Steps still to come, the farthest first. */
  ahead?: readonly Omit<TimelineItem, "future">[];
};

/** The life of a matter as its events tell it, with the steps that are still to come. */
export function EventTimeline({ events, ahead = [] }: EventTimelineProps) {
  const items = [...ahead.map((step) => ({ ...step, future: true })), ...events];
  return (
    <Section title="办理进度">
      {items.length > 0 ? (
        <Timeline items={items} />
      ) : (
        <EmptyState title="还没有记录" hint="每办一步，这里就多一条：何时、何人、办了什么。" />
      )}
    </Section>
  );
}
