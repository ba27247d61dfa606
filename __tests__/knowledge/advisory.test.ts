import { mergeAliases, toAdvisory, unreadAdvisory } from '../../src/knowledge/advisory.js';
import { OsvRecord } from '../../src/knowledge/osv-record.js';
import type { Advisory } from '../../src/model/facts.js';

const record = (fields: Record<string, unknown> = {}): OsvRecord =>
  OsvRecord.parse({
    id: 'GHSA-aaaa-aaaa-aaaa',
    modified: '2026-01-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'PyPI', name: 'Inert.Lib' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed: '1.4.2' }] }],
      },
    ],
    ...fields,
  });

const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H';

describe('toAdvisory', () => {
  test('tells id, aliases, score, ranges and fixes', () => {
    const found = record({
      aliases: ['CVE-2099-2', 'CVE-2099-1', 'CVE-2099-2'],
      summary: 'A hole\nsecond line',
      severity: [{ type: 'CVSS_V3', score: vector }],
      references: [
        { type: 'WEB', url: 'https://evil.invalid/a' },
        { type: 'WEB', url: 'javascript:alert(1)' },
      ],
    });
    expect(toAdvisory(found, 'inert-lib')).toEqual({
      id: 'GHSA-aaaa-aaaa-aaaa',
      aliases: ['CVE-2099-1', 'CVE-2099-2'],
      summary: 'A hole',
      severity: 'HIGH',
      cvss: 7.5,
      ranges: ['>=1.0, <1.4.2'],
      fixed: ['1.4.2'],
      references: ['https://evil.invalid/a'],
      isMalware: false,
    });
  });

  test('the score of the affected project counts as well as that of the record', () => {
    const [entry] = record().affected ?? [];
    const found = record({ affected: [{ ...entry, severity: [{ type: 'CVSS_V3', score: vector }] }] });
    expect(toAdvisory(found, 'inert-lib')).toMatchObject({ cvss: 7.5, severity: 'HIGH' });
  });

  test.each([
    [{ severity: 'CRITICAL' }, 'CRITICAL'],
    [{ severity: 'MODERATE' }, 'MEDIUM'],
    [{ severity: 'LOW' }, 'LOW'],
    [{ severity: ['LOW'] }, 'MEDIUM'],
    [undefined, 'MEDIUM'],
  ])('without a vector the word of the database counts: %j is %s', (database_specific, severity) => {
    expect(toAdvisory(record({ database_specific }), 'inert-lib')?.severity).toBe(severity);
  });

  test('malware is CRITICAL by its id or an alias', () => {
    const low = { severity: 'LOW' };
    expect(toAdvisory(record({ id: 'MAL-2099-1', database_specific: low }), 'inert-lib')).toMatchObject({
      severity: 'CRITICAL',
      isMalware: true,
    });
    expect(toAdvisory(record({ aliases: ['MAL-2099-1'] }), 'inert-lib')?.isMalware).toBe(true);
  });

  test('a withdrawn record, another project and another ecosystem say nothing', () => {
    const npm = [{ package: { ecosystem: 'npm', name: 'inert-lib' } }];
    expect(toAdvisory(record({ withdrawn: '2026-01-02T00:00:00Z' }), 'inert-lib')).toBeUndefined();
    expect(toAdvisory(record(), 'inert-libs')).toBeUndefined();
    expect(toAdvisory(record({ affected: npm }), 'inert-lib')).toBeUndefined();
  });

  test('a summary is one line of at most 200 characters', () => {
    expect(toAdvisory(record({ summary: 'x'.repeat(300) }), 'inert-lib')?.summary).toHaveLength(200);
  });
});

describe('mergeAliases', () => {
  const advisory = (id: string, fields: Partial<Advisory> = {}): Advisory => ({
    ...unreadAdvisory(id),
    ...fields,
  });

  test('records that name each other are one, with the most severe of what they say', () => {
    const ghsa = advisory('GHSA-1', { aliases: ['CVE-1'], summary: 'words', ranges: ['<2'], fixed: ['2'] });
    const pysec = advisory('PYSEC-1', {
      aliases: ['CVE-1'],
      severity: 'CRITICAL',
      cvss: 9.8,
      fixed: ['2', '1.9'],
    });
    const merged = mergeAliases([pysec, ghsa]);
    expect(merged).toEqual([
      {
        id: 'GHSA-1',
        aliases: ['PYSEC-1', 'CVE-1'],
        summary: 'words',
        severity: 'CRITICAL',
        cvss: 9.8,
        ranges: ['<2'],
        fixed: ['2', '1.9'],
        references: [],
        isMalware: false,
      },
    ]);
    expect(mergeAliases([ghsa, pysec])).toEqual(merged);
  });

  test('a record in between joins two that do not know each other', () => {
    const one = advisory('GHSA-1', { aliases: ['CVE-1'] });
    const two = advisory('GHSA-2', { aliases: ['CVE-2'] });
    const between = advisory('PYSEC-1', { aliases: ['CVE-1', 'CVE-2'] });
    expect(mergeAliases([one, two, between])).toHaveLength(1);
    expect(mergeAliases([two, one]).map(({ id }) => id)).toEqual(['GHSA-1', 'GHSA-2']);
  });

  test('malware stays malware', () => {
    const merged = mergeAliases([advisory('GHSA-1', { aliases: ['MAL-1'] }), advisory('MAL-1')]);
    expect(merged).toMatchObject([{ id: 'MAL-1', isMalware: true, severity: 'CRITICAL' }]);
  });
});
