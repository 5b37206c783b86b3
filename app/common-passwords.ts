import { dictionary } from "@zxcvbn-ts/language-common";

/** The passwords that leaks show most, in lower case. The list is long: import this on the server only. */
export const commonPasswords: ReadonlySet<string> = new Set(dictionary["passwords-common"]);
