/** Signs that four numbers with dots are a version, a section or part of a browser's name (identifiers.md, 6.1). */

/** `Chrome/120.0.0.0`, `v1.2.3.4`, `fw=4.12.0.3`, `§ 10.2.3.4`, and everything after a browser names itself. */
const VERSION_BEFORE =
  /(?:(?:^|[^\p{L}])v\.? ?|[\p{L}\d]\/|§{1,2} ?|(?:fw|ver|version|versjon|build|rev|release|firmware|driver|sdk|oid|kapittel|avsnitt|pkt|punkt|section)[.:=]? ?)$/iu;
/** `Skype 8.125.0.208`, `EMUI 10.1.0.162`: programs and systems whose versions have four parts. */
const PROGRAM_BEFORE =
  /(?:chrome|chromium|webview|firefox|safari|edge|opera|brave|skype|teams|zoom|office|outlook|acrobat|whatsapp|tiktok|ios|ipados|android|macos|windows|emui|harmonyos|magicos|uefi|bios|java|openssl|kernel|\.net) $/i;
/** `oppdatert til 10.0.120.130`, `programmet er oppgradert til …`. */
const UPGRADED_TO =
  /(?:oppdater(?:t|es|ing)|oppgrader(?:t|es|ing)|updated?|upgraded?|installert|installed) (?:til|to) $/i;
/** `10.0.0.1-beta`, `10.1.0.162(C431E7)`, `10.2.0.130 build 7`. */
const VERSION_AFTER = /^(?:-[a-z]|[+~]|\(C\d| \(?(?:build|beta|alpha|rc ?\d|release|patch)\b)/i;
const USER_AGENT = /(?:Mozilla|Dalvik|okhttp|Opera|AppleWebKit)\/[^"|\t]{0,250}$/;

/** True when the text around the numbers says that they are no address. */
export function saysVersion(text: string, start: number, end: number): boolean {
  if (start === 0 && end === text.length) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (VERSION_BEFORE.test(before.slice(-12)) || VERSION_AFTER.test(text.slice(end, end + 12))) return true;
  if (PROGRAM_BEFORE.test(before) || UPGRADED_TO.test(before)) return true;
  return start > 20 && USER_AGENT.test(text.slice(Math.max(0, start - 260), start));
}
