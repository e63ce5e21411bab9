/** Signs that four numbers with dots are a version, a section or part of a browser's name (identifiers.md, 6.1). */

/** `Chrome/120.0.0.0`, `v1.2.3.4`, `fw=4.12.0.3`, `§ 10.2.3.4`, and everything after a browser names itself. */
const VERSION_BEFORE =
  /(?:(?:^|[^\p{L}])v\.? ?|[\p{L}\d]\/|§{1,2} ?|(?:fw|ver|version|versjon|build|rev|release|firmware|driver|sdk|oid|kapittel|avsnitt|pkt|punkt|section)[.:=]? ?)$/iu;
const USER_AGENT = /(?:Mozilla|Dalvik|okhttp|Opera|AppleWebKit)\/[^"|\t]{0,250}$/;

/** True when the text around the numbers says that they are no address. */
export function saysVersion(text: string, start: number, end: number): boolean {
  if (start === 0 && end === text.length) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (VERSION_BEFORE.test(before) || /^(?:-[a-z]|[+~])/i.test(text.slice(end, end + 2))) return true;
  return start > 20 && USER_AGENT.test(text.slice(Math.max(0, start - 260), start));
}
