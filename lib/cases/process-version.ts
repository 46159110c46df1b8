/**
 * Raised with every change of the case's lifecycle: its states, what leads from one to the next, and the clocks met and
 * opened on the way. Each case keeps the one under which it was opened.
 */
export const PROCESS_VERSION = 5;
