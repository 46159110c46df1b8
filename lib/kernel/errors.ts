/** What can go wrong with an act, in words that the wrapper turns into a Chinese sentence. */
export type DomainCode = "not_found" | "refused" | "stale" | "invalid" | "unavailable";

export type FieldFaults = Readonly<Record<string, string>>;

/**
 * The only error that a command throws on purpose. `reason` is a key of the module's refusal labels;
 * `fields` maps an input's name to a fault key of the same labels.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: DomainCode,
    readonly reason?: string,
    readonly fields?: FieldFaults,
  ) {
    super(reason ? `${code}: ${reason}` : code);
  }
}

/** A character that no paper can print. `told` names it in Chinese, with the words around it. */
export class GlyphMissing extends DomainError {
  constructor(
    readonly character: string,
    readonly told: string,
  ) {
    super("invalid", "glyph_missing");
  }
}

export const notFound = () => new DomainError("not_found");
export const refused = (reason: string) => new DomainError("refused", reason);
export const invalid = (fields: FieldFaults) => new DomainError("invalid", undefined, fields);
