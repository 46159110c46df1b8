import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { savedListLabels } from "@/lib/desk/labels";
import type { SavedViewRow } from "@/lib/desk/queries/saved-views";
import { viewHref } from "@/lib/desk/saved-list";
import { DefaultViewForm, DeleteViewForm, RenameViewForm } from "./saved-view-forms";

type Doors = Readonly<Record<"rename" | "setDefault" | "remove", FormAction<unknown, unknown>>>;

/** An officer's own views: opened, renamed, made the default, deleted. */
export function SavedViewsView({ views, doors }: { views: readonly SavedViewRow[]; doors: Doors }) {
  return (
    <>
      <PageHead title="我的视图" />
      <p className="mb-3 max-w-measure">
        视图保存列表的查询条件和列，只有您自己能看到。把视图的网址发给同事，对方打开后看到的是他有权查看的内容。
      </p>
      <p>
        <TextLink href="/office/cases">案件</TextLink>　<TextLink href="/office/complaints">投诉举报</TextLink>
      </p>
      {views.length === 0 ? (
        <EmptyState title="还没有保存视图" hint="在案件或者投诉举报列表设好条件和列，点“保存当前条件和列”。" />
      ) : (
        views.map((view) => <OneView key={view.id} view={view} doors={doors} />)
      )}
    </>
  );
}

function OneView({ view, doors }: { view: SavedViewRow; doors: Doors }) {
  const { id, name, list, isDefault } = view;
  return (
    <Section title={name}>
      <p>
        {savedListLabels[list]}列表{isDefault ? "的默认视图" : "的视图"}：
        <TextLink href={viewHref(view)}>打开</TextLink>
      </p>
      <Disclosure summary={`修改“${name}”`}>
        <div className="grid gap-4 py-2">
          <RenameViewForm id={id} name={name} action={doors.rename} />
          <DefaultViewForm id={id} isDefault={isDefault} action={doors.setDefault} />
          <DeleteViewForm id={id} name={name} action={doors.remove} />
        </div>
      </Disclosure>
    </Section>
  );
}
