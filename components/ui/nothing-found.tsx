import { ButtonLink } from "./button";
import { EmptyState } from "./empty-state";

type NothingFoundProps = {
  title: string;
  hint: string;
  /** The list without its filters; absent when none is set. */
  widerHref?: string;
  /** What else can be done from here: entering what was not found. */
  children?: React.ReactNode;
};

/** A list that found nothing: filters away, or the matter entered anew. */
export function NothingFound({ title, hint, widerHref, children }: NothingFoundProps) {
  return (
    <EmptyState
      title={title}
      hint={widerHref ? `可以逐个移除上面的条件，或者清除全部条件再找。${hint}` : hint}
      action={
        <div className="flex flex-wrap gap-3">
          {widerHref ? <ButtonLink href={widerHref}>放宽条件：清除全部</ButtonLink> : null}
          {children}
        </div>
      }
    />
  );
}
