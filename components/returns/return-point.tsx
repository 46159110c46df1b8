import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  /** Its place among the points, from 0. */
  at: number;
  /** Null for the only one: a return names a point at least. */
  onRemove: (() => void) | null;
  /** The part that it is about, and what is to be changed. */
  children: ReactNode;
};

/** One point of a return. */
export function ReturnPoint({ at, onRemove, children }: Props) {
  return (
    <fieldset className="grid min-w-0 gap-5 border border-line p-4">
      <legend className="px-1 font-semibold">退回意见第{at + 1}条</legend>
      {children}
      {onRemove === null ? null : (
        <p>
          <Button onClick={onRemove}>删除第{at + 1}条</Button>
        </p>
      )}
    </fieldset>
  );
}
