type Words = { readonly message: string; readonly fieldErrors?: Readonly<Record<string, string>> };

/** Of the words of an answer the first that no reader of Chinese would understand. */
export const foreignIn = ({ message, fieldErrors = {} }: Words): string | undefined =>
  [message, ...Object.values(fieldErrors)].find((words) => !/\p{Script=Han}/u.test(words));
