/**
 * What breaks a rule still, by the rule's name and the file's beginning. It only shrinks: an entry that finds
 * nothing any more fails the test.
 */
export const owed: Readonly<Record<string, readonly string[]>> = {
  "files: a page 60 lines, actions 30, a command 80, any other 250": ["lib/complaints/commands/enter-complaint.ts"],
};
