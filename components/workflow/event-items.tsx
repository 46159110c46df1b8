import type { TimelineItem } from "@/components/ui/timeline";
import { eventItem } from "@/lib/event-words";
import type { TimelineRow } from "@/lib/workflow/timeline";

/** Events as a timeline shows them; one that issued a paper leads to it. */
export const eventItems = (events: readonly TimelineRow[]): TimelineItem[] =>
  events.map((event) => {
    const item = eventItem(event);
    if (event.act !== "document.issue" || event.subjectId === null) return item;
    const paper = (
      <a href={`/documents/${event.subjectId}`} className="link">
        {item.detail ?? item.title}
      </a>
    );
    return { ...item, detail: paper };
  });
