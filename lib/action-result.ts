/** What a door answers to a form: the data, or a sentence to show with the faults of single fields. */
export type ActionResult<T = undefined> =
  | { readonly ok: true; readonly data: T; readonly next?: string }
  | {
      readonly ok: false;
      readonly code: ActionCode;
      readonly message: string;
      readonly fieldErrors?: Readonly<Record<string, string>>;
      /** Who asks has to prove again who they are, and then send the same. */
      readonly needsProof?: true;
    };

export type ActionCode =
  | "invalid"
  | "refused"
  | "not_found"
  | "stale"
  | "sign_in"
  | "forbidden"
  | "origin"
  | "key_reused"
  | "unavailable";

/** What every rendered form sends beside its fields. */
export type FormMeta = {
  /** Idempotency key: one per rendered form; the same key with the same body is answered from the store. */
  readonly key: string;
};

/** A form's server action as the client sees it: the input is unknown to it until the door has parsed it. */
export type FormAction<I, T = undefined> = (input: I, meta: FormMeta) => Promise<ActionResult<T>>;
