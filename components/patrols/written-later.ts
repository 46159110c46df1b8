/** So long after the last key words are kept, though the field is still being typed in. */
export const KEPT_AFTER_MS = 800;

/** Keeps what was typed once the typing rests, at once when told to, and not at all when it was kept otherwise. */
export function writtenLater(keep: (said: string) => void) {
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly said: string } | null = null;
  const drop = (): void => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };
  const now = (): void => {
    const said = waiting?.said;
    drop();
    if (said !== undefined) keep(said);
  };
  const later = (said: string): void => {
    drop();
    waiting = { said, timer: setTimeout(now, KEPT_AFTER_MS) };
  };
  return { later, now, drop };
}
