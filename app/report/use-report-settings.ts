'use client';

import { useState } from 'react';

export type ReportSettings = {
  title: string;
  edition: '2025' | '2015';
  template: 'official' | 'plain';
};

const KEY = 'wenju-report-settings';
const DEFAULTS: ReportSettings = {
  title: '医保数据资料摘编',
  edition: '2025',
  template: 'plain',
};

function stored(): ReportSettings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<ReportSettings>; // each value is tested
    return {
      title: typeof kept.title === 'string' ? kept.title : DEFAULTS.title,
      edition: kept.edition === '2015' ? '2015' : '2025',
      template: kept.template === 'official' ? 'official' : 'plain',
    };
  } catch {
    return DEFAULTS; // storage is switched off, or was written by hand
  }
}

/** Title and style of the report, kept in the browser beside its items. Only for what is rendered in the browser. */
export function useReportSettings(): [ReportSettings, (change: Partial<ReportSettings>) => void] {
  const [settings, setSettings] = useState(stored);
  return [
    settings,
    (change) => {
      const next = { ...settings, ...change };
      setSettings(next);
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // storage is switched off: the choice lasts as long as the page
      }
    },
  ];
}
