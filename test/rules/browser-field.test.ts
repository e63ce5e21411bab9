import { table } from './table.js';

const hit = (field: string, text: string) => ({ text, field });
const miss = (field: string, value: string) => ({ value, field });

table(
  'browser-field',
  'device.user_agent',
  [
    hit('nettleser', 'Chrome 124'),
    hit('nettleser', 'Chrome'),
    hit('browser', 'Mobile Safari'),
    hit('browser', 'Mobile Safari 17.4'),
    hit('browser_name', 'Samsung Internet'),
    hit('browser', 'Microsoft Edge'),
    hit('browser', 'Internet Explorer 11'),
    hit('nettleser', 'Edge 124 på Windows 11'),
    hit('nettleser', 'Firefox, Android 14'),
    hit('user_agent', 'Firefox/125.0'),
    hit('besøk.nettleser', 'Opera Mini'),
    hit('browser', 'Chrome Mobile iOS'.replace(' Mobile', '')),
  ],
  [
    miss('nettleser', 'ja'),
    miss('nettleser', '124'),
    miss('nettleser', 'krom'),
    miss('nettleser', 'Chromecast'),
    miss('browser', 'Kari Nordmann'),
    miss('browser', 'Chrome virker ikke hos kunden'),
    miss('browser', 'true'),
    miss('browser_id', '12'),
    miss('emne', 'Chrome 124'),
    miss('produkt', 'Edge'),
    miss('navn', 'Safari'),
    miss('c5', 'Chrome'),
  ],
);
