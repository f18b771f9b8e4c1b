'use client';

import Link from 'next/link';
import type { Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { CopyButton } from '../../_components/copy-button';
import { Dialog } from '../../_components/dialog';
import { Icon } from '../../_components/icon';
import { ObservationFacts } from '../../_components/observation-facts';
import { readerHref } from '../../_components/cite-line';

type ObservationSheetProps = {
  observation: Observation | undefined;
  titles: Readonly<Record<string, string>>;
  onClose: () => void;
};

function questionAbout({ period, area, breakdown, indicator }: Observation): string {
  return `${sayPeriod(period)}${area}${breakdown.join('')}${indicator}是多少？`;
}

/** One row with its sentence, and what can be done with it. */
export function ObservationSheet({ observation, titles, onClose }: ObservationSheetProps) {
  if (!observation) return null;
  const { source, article, section, quote, indicator, breakdown, area, period, value, unit } =
    observation;
  const title = titles[source] ?? source;
  const place = [article, ...section].filter(Boolean).join(' › ');
  const row = [indicator, breakdown.join('/'), area, period, value, unit, title].join('\t');
  return (
    <Dialog title={indicator} isOpen onClose={onClose} shape="sheet">
      <div className="grid gap-4 text-sm">
        <ObservationFacts observation={observation} />
        <div>
          <blockquote className="rounded-lg bg-sunken p-3 text-base leading-relaxed">
            <mark className="bg-mark">{quote}</mark>
          </blockquote>
          <p className="mt-2 text-xs text-muted">
            {title}
            {place && ` · ${place}`}
          </p>
        </div>
        <p className="flex flex-wrap gap-2">
          <a className="button-primary" href={readerHref(observation)}>
            <Icon name="book" size={16} />
            打开原句
          </a>
          <CopyButton
            label="复制引文"
            className="button-outline"
            text={() => `“${quote}”（${title}${place && `，${place}`}）`}
          />
          <CopyButton label="复制这一行" className="button-outline" text={() => row} />
          <Link
            className="button-outline"
            href={`/?q=${encodeURIComponent(questionAbout(observation))}`}
            prefetch={false}
          >
            <Icon name="ask" size={16} />
            问这个数
          </Link>
        </p>
      </div>
    </Dialog>
  );
}
