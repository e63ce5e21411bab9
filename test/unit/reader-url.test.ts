import { describe, expect, it } from 'vitest';
import { databaseIn, hostIn, readerUrl } from '../../src/config/url-parts.js';

describe('the URL that init proposes', () => {
  it.each([
    ['postgres://boss:canary@db.example.org:5433/crm', 'postgres://personkart:<password>@db.example.org:5433/crm'],
    [
      'postgres://canary@h/crm?sslmode=verify-full&password=canary&application_name=canary',
      'postgres://personkart:<password>@h/crm?sslmode=verify-full',
    ],
    ['mysql://u:can@ry@h/crm', 'mysql://personkart:<password>@h/crm'],
    [
      'mongodb://u:canary@a:1,b:2/shop?replicaSet=rs&authSource=other',
      'mongodb://personkart:<password>@a:1,b:2/shop?replicaSet=rs&authSource=other',
    ],
    ['mongodb://h', 'mongodb://personkart:<password>@h/?authSource=admin'],
    ['milvus://canary@h:19530?token=canary&tls=true', 'milvus://personkart:<password>@h:19530/?tls=true'],
    ['postgres://u:12/canary@h/crm', 'postgres://personkart:<password>@HOST'],
    ['postgres://u:12/can%40ary', 'postgres://personkart:<password>@HOST'],
  ])('holds no login and no option that may be one: %s', (url, expected) => {
    expect(readerUrl(url, 'personkart')).toBe(expected);
    expect(readerUrl(url, 'personkart')).not.toContain('canary');
  });

  it('names a store after its database, or its host where that is a name', () => {
    expect(databaseIn('postgres://u:p@h/sales%20eu?x=/y')).toBe('sales eu');
    expect(databaseIn('mongodb://h:1/?x=y')).toBeUndefined();
    expect(hostIn('mongodb://u:p@crm.example.org:1/')).toBe('crm');
    expect(hostIn('mysql://192.0.2.1:3306')).toBeUndefined();
    expect(hostIn('mysql://localhost:3306')).toBeUndefined();
  });
});
