import { DomainError } from "@/lib/kernel/errors";

/** Why an act is not done: its reason, the fields at fault or its code; `done` where it is, else the error itself. */
export const reasonOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => "done",
    (error) => (error instanceof DomainError ? (error.reason ?? error.fields ?? error.code) : error),
  );
