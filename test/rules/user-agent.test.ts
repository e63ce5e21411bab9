import { expect, it } from 'vitest';
import { matches, table } from './table.js';

const TYPE = 'device.user_agent';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.6261.119 Mobile Safari/537.36';

table(
  'user-agent',
  TYPE,
  [
    { text: CHROME, kind: 'browser' },
    { text: IPHONE, kind: 'browser' },
    { text: ANDROID, kind: 'browser' },
    `${CHROME} Edg/124.0.2478.51`,
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:125.0) Gecko/20100101 Firefox/125.0',
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0.32.110;FBDV/iPhone14,5]',
    'Mozilla/5.0 (Linux; Android 13; SM-G991B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.144 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; U; Android 13; nb-no; SM-A546B (EU)) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Mobile Safari/537.36',
    'Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; WOW64; Trident/4.0; SLCC2; .NET CLR 2.0.50727; .NET CLR 3.5.30729; .NET CLR 3.0.30729; Media Center PC 6.0)',
    'Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.18',
    {
      text: 'Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+(KHTML,+like+Gecko)+Chrome/120.0.0.0+Safari/537.36',
      kind: 'browser',
    },
    { text: 'AlarmApp/4.12.0.3 (iOS 17.4; Scale/3.00)', kind: 'app' },
    { text: 'AlarmApp/4.12.0.3 (Android 14; SM-A546B)', kind: 'app' },
    { text: 'AlarmApp/1182 CFNetwork/1485 Darwin/23.1.0', kind: 'app' },
    { text: 'Dalvik/2.1.0 (Linux; U; Android 13; SM-A546B Build/TP1A.220624.014)', kind: 'app' },
    { text: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', kind: 'bot' },
    {
      text: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
      kind: 'bot',
    },
    { text: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', kind: 'bot' },
    { text: 'okhttp/4.12.0', field: 'user_agent', kind: 'library' },
    { text: 'curl/8.4.0', field: 'userAgent', kind: 'library' },
    { text: 'python-requests/2.31.0', field: 'http_user_agent', kind: 'library' },
    { text: 'Mozilla/5.0', field: 'nettleser', kind: 'library' },
    { text: 'Apache-HttpClient/4.5.13 (Java/11.0.20)', field: 'ua', kind: 'library' },
    `203.0.113.7 - - [15/Jan/2026:10:00:00 +0100] "GET / HTTP/1.1" 200 12 "-" "«${CHROME}»"`,
    `203.0.113.7 - - "GET / HTTP/1.1" 200 "https://www.example.org/" "«${IPHONE}»" 0.012`,
    `2026-01-15 10:00:00 GET /priser «Mozilla/5.0+(X11;+Linux+x86_64)+Gecko/20100101+Firefox/125.0» 200`,
    `{"ua":"«${ANDROID}»","ok":true}`,
    `User-Agent: «${CHROME}»\r\nAccept: text/html`,
    'User-Agent: «curl/8.4.0»',
    `'«${CHROME}»'`,
    'Kunden bruker «AlarmApp/4.12.0.3 (iOS 17.4; Scale/3.00)» og får feil',
    `${'x'.repeat(300)} «${CHROME}»`,
  ],
  [
    'okhttp/4.12.0',
    'curl/8.4.0',
    'Mozilla/5.0',
    'Mozilla',
    'GET / HTTP/1.1',
    'HTTP/1.1 200 OK',
    'HTTP/1.1 (iOS)',
    'text/html; charset=utf-8',
    'application/json',
    'sak 2024/17 (Android)',
    'sak/2024 (haster)',
    'og/eller (begge)',
    'km/t (fart)',
    'https://example.org/1.2 (iOS)',
    '/var/log/app/1.2 (Linux)',
    'node_modules/express/4.18.2',
    'image:tag/1.2',
    'Kamera/2 (stue)',
    'Chrome 124 på Windows',
    'Safari',
    'iOS 17.4 (iPhone)',
    'AlarmApp 4.12.0 (iOS 17.4)',
    'AlarmApp/beta (iOS 17.4)',
    '@angular/core/17.1 (Linux)',
    'versjon 4/12 (Android)',
    'TCP/IP (Linux)',
    'S/N: AB12-345678',
    { value: 'Brannmur', field: 'nettleser' },
    { value: 'Kari Nordmann', field: 'agent' },
    { value: 'HTTP/1.1', field: 'user_agent' },
    { value: 'Storgata/2', field: 'user_agent' },
  ],
);

it('leaves no IP address inside what a browser calls itself', () => {
  for (const agent of [CHROME, ANDROID, 'AlarmApp/112.0.155.204 (iOS 17.4; Scale/3.00)']) {
    expect(matches({ value: agent }, 'device.ip')).toEqual([]);
  }
});
