import type { ReactNode } from 'react';

type ChartSvgProps = {
  id: string;
  title: string;
  /** Every figure in words, for who cannot see the drawing. */
  description: string;
  width: number;
  height: number;
  children: ReactNode;
};

/** The frame of every chart. No style attributes: it stands in server-rendered pages under a strict policy and can be saved as a file. */
export function ChartSvg({ id, title, description, width, height, children }: ChartSvgProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className="mx-auto h-auto w-full max-w-2xl"
      fontSize="12"
      fontFamily="inherit"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <g aria-hidden="true">{children}</g>
    </svg>
  );
}
