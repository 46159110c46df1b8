import { expect, it } from "vitest";
import { maskAddress, maskEmail, maskName, maskPersonId, maskPhone } from "./mask";

it.each([
  ["140105199003079914", "140105********9914"],
  ["USA110080010112", "USA110*****0112"],
  ["E12345678", "E1*****78"],
  ["1234", "****"],
  ["", ""],
])("hides the middle of the number %j", (id, masked) => expect(maskPersonId(id)).toBe(masked));

it.each([
  ["13800138000", "138****8000"],
  ["0351-5550000", "********0000"],
  ["4008000000", "******0000"],
  ["12333", "*2333"],
  ["", ""],
])("hides the middle of the telephone %j", (phone, masked) => expect(maskPhone(phone)).toBe(masked));

it.each([
  ["张明", "张*"],
  ["张小明", "张*明"],
  ["欧阳小明", "欧**明"],
  ["𬭎", "*"],
  ["李𬭎", "李*"],
  ["李𬭎文", "李*文"],
  ["", ""],
])("hides the given name of %j", (name, masked) => expect(maskName(name)).toBe(masked));

it.each([
  ["zhang@example.cn", "z***@example.cn"],
  ["z@example.cn", "z***@example.cn"],
  ["", ""],
])("hides the mailbox of %j", (email, masked) => expect(maskEmail(email)).toBe(masked));

it.each([
  ["203.0.113.7", "203.0.113.*"],
  ["2001:db8:1:2::/64", "2001:db8:1:*"],
  ["local", "local"],
])("leaves the neighbourhood of the address %j", (network, masked) => expect(maskAddress(network)).toBe(masked));
