type Words = { readonly message: string; readonly fieldErrors?: Readonly<Record<string, string>> };

/** Which character no font has, and where in the paper: names beside a sentence that says it. */
const NAMES: readonly string[] = ["character", "at"];

/** Of the words of an answer the first that no reader of Chinese would understand. */
export const foreignIn = ({ message, fieldErrors = {} }: Words): string | undefined => {
  const sentences = Object.entries(fieldErrors).flatMap(([name, words]) => (NAMES.includes(name) ? [] : [words]));
  return [message, ...sentences].find((words) => !/\p{Script=Han}/u.test(words));
};
