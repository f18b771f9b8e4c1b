import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { IndicatorView } from '@/lib/schema/indicator-view';
import { GET as getChecks } from '../checks/route';
import { GET } from './route';

const get = (path: string) => GET(new Request(`http://localhost/api/indicators${path}`), undefined);
const json = async (path: string) => (await (await get(path)).json()) as IndicatorView; // our own route's shape

describe('GET /api/indicators', () => {
  it('gives a page of the view with facets', async () => {
    const { rows, total, facets } = await json('?area=全国&limit=3');
    expect(rows).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
    expect(rows.every(({ area }) => area === '全国')).toBe(true);
    expect(facets.area.find(({ value }) => value === '全国')?.count).toBe(total);
  });

  it('exports every row of the view, not the page', async () => {
    const { total } = await json('?area=全国');
    const response = await get('?area=全国&limit=3&format=csv');
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(parse(await response.text(), { bom: true })).toHaveLength(total + 1);
  });

  it('writes a workbook', async () => {
    const response = await get('?area=全国&format=xlsx');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    expect(response.headers.get('Content-Disposition')).toContain('.xlsx');
  });

  it.each(['?format=pdf', '?limit=all', '?sort=colour', '?limit=5000'])(
    'refuses %s in Chinese',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: { code: 'bad_query', message: expect.stringMatching(/^参数 .*(应是|不能大于)/) },
      });
    },
  );
});

describe('GET /api/checks', () => {
  it('gives the checks of a verdict with their observations', async () => {
    const response = await getChecks(
      new Request('http://localhost/api/checks?verdict=consistent&limit=2'),
      undefined,
    );
    const { rows } = (await response.json()) as {
      rows: { check: { verdict: string; operands: string[] }; operands: unknown[] }[];
    };
    expect(rows).toHaveLength(2);
    for (const { check, operands } of rows) {
      expect(check.verdict).toBe('consistent');
      expect(operands).toHaveLength(check.operands.length);
    }
  });
});
