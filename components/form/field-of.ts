import type { FieldValues, Path, UseFormReturn } from "react-hook-form";

/** Narrows a name that came from outside: it is a path of this form when its first part is one of its values. */
export function isFieldOf<I extends FieldValues>(form: UseFormReturn<I>, name: string): name is Path<I> {
  const [first = ""] = name.split(".");
  return first in form.getValues();
}
