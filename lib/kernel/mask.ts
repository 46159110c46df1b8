/** `140105********9914`; shorter papers (passports, permits) keep their first and last two characters. */
export const maskPersonId = (id: string): string => (id.length >= 15 ? veil(id, 6, 4) : veil(id, 2, 2));

/** `138****8000`; other numbers keep their last four digits only. */
export const maskPhone = (phone: string): string => (/^1\d{10}$/.test(phone) ? veil(phone, 3, 4) : veil(phone, 0, 4));

/** `z***@example.cn`: the mailbox shows its first character, its house in full. */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/u, "$1***");

/** 张明 → 张*, 张小明 → 张*明, 欧阳小明 → 欧**明. */
export const maskName = (name: string): string => veil(name, 1, [...name].length > 2 ? 1 : 0);

/** `203.0.113.*`, `2001:db8:1:*`: the neighbourhood of a network address, as `networkOf` writes it. */
export const maskAddress = (network: string): string =>
  network.replace(/^((?:\d+\.){3})\d+$/, "$1*").replace(/^((?:[\da-f]+:){3})[\da-f]+::\/64$/, "$1*");

/** Counts characters, not UTF-16 units: rare names lie outside the basic plane. Too short a text is hidden whole. */
function veil(text: string, head: number, tail: number): string {
  const characters = [...text];
  const hidden = characters.length - head - tail;
  if (hidden <= 0) return "*".repeat(characters.length);
  return [...characters.slice(0, head), "*".repeat(hidden), ...characters.slice(characters.length - tail)].join("");
}
