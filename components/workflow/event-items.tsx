import type { TimelineItem } from "@/components/ui/timeline";
import { eventItem } from "@/lib/event-words";
import type { TimelineRow } from "@/lib/workflow/timeline";

/** Events as a timeline shows them; one that issued a paper leads to it. */
export const eventItems = (events: readonly TimelineRow[]): TimelineItem[] => events.map(itemOf);

function itemOf(event: TimelineRow): TimelineItem {
  const item = eventItem(event);
  if (event.act !== "document.issue" || event.subjectId === null) return item;
  return { ...item, detail: <PaperLink id={event.subjectId}>{item.detail ?? item.title}</PaperLink> };
}

function PaperLink({ id, children }: { id: string; children: string }) {
  return (
    <a href={`/documents/${id}`} className="link">
      {children}
    </a>
  );
}
