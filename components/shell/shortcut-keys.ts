const OFF_KEY = "shortcuts-off";

/** Whether the person switched single-key shortcuts off in this browser. */
export function areShortcutsOff(): boolean {
  try {
    return window.localStorage.getItem(OFF_KEY) === "1";
  } catch {
    // A browser that forbids storage keeps the default.
    return false;
  }
}

export function setShortcutsOff(isOff: boolean): void {
  try {
    window.localStorage.setItem(OFF_KEY, isOff ? "1" : "0");
  } catch {
    // Nothing can be kept; the keys work until the page is left.
  }
}

/** True where a letter is text and no command. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select, [contenteditable]"));

/** The row to go to from `at` (-1: none yet) among `count`; stays at either end, -1 when there are no rows. */
export function nextRow(count: number, at: number, step: 1 | -1): number {
  if (count === 0) return -1;
  if (at === -1) return step === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, at + step));
}
