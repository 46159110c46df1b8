import { TextLink } from "@/components/ui/text-link";
import type { SavedViewRow } from "@/lib/desk/queries/saved-views";
import { keepViewHref, type SavedList, viewHref } from "@/lib/desk/saved-list";

type Props = {
  list: SavedList;
  views: readonly SavedViewRow[];
  /** What stands in the list's address now. */
  kept: Readonly<Record<string, string | undefined>>;
};

/** An officer's own views of a list, and the way to keep what it shows now. */
export function SavedViewsBar({ list, views, kept }: Props) {
  return (
    <nav aria-label="我的视图" className="mb-3 flex flex-wrap items-center gap-x-4 print:hidden">
      <span className="text-muted">我的视图</span>
      {views.map((view) => (
        <TextLink key={view.id} href={viewHref(view)}>
          {view.isDefault ? `${view.name}（默认）` : view.name}
        </TextLink>
      ))}
      <TextLink href={keepViewHref(list, kept)}>保存当前条件和列</TextLink>
      {views.length > 0 ? <TextLink href="/office/views">管理</TextLink> : null}
    </nav>
  );
}
