export const PASSWORD_LENGTH = 12;
const LEAST_DIFFERENT = 5;

/** What is tried first where twelve characters are asked for; the demo's own among them. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "laojian-demo-2026 password1234 password12345 passwordpassword administrator administrator1 qwertyuiop12 " +
    "qwertyuiop123 qwerty123456 1qaz2wsx3edc 1qaz2wsx3edc4rfv abcdefghijkl abcd12345678 a12345678901 " +
    "123456789012 1234567890123 123456123456 12345678901234 111222333444 welcome123456 changeme1234 " +
    "woaini1314520 woaini520520 iloveyou1314 zhongguo1234 laodongjiancha renshejuadmin adminadmin123"
  ).split(" "),
);

export type PasswordFault = "password_short" | "password_common" | "password_is_login";

/** Why a password is refused, or null. Length over alphabets: twelve characters of any kind, spaces too. */
export function passwordFault(password: string, login: string): PasswordFault | null {
  const plain = password.toLowerCase();
  if ([...password].length < PASSWORD_LENGTH) return "password_short";
  if (login !== "" && (plain === login.toLowerCase() || plain === `${login}${login}`.toLowerCase())) {
    return "password_is_login";
  }
  const isPlain = COMMON.has(plain) || new Set(plain).size < LEAST_DIFFERENT;
  return isPlain ? "password_common" : null;
}
