import { LineRuleType, convertMillimetersToTwip } from 'docx';
import type { IStylesOptions } from 'docx';

/**
 * `official` after GB/T 9704—2012: A4, margins 37 mm above and 28 mm to the left of a text block of 156 × 225 mm, title
 * 2号小标宋, body 3号仿宋 with 28 pt lines, first headings 黑体, second 楷体. `plain` is an ordinary report.
 * Fonts are named and never embedded; Word and WPS replace one that the machine lacks.
 */
export type WordTemplate = 'official' | 'plain';

type Face = { title: string; body: string; heading: string; subheading: string; latin: string };
type Measures = { face: Face; titleHalfPoints: number; bodyHalfPoints: number; lineTwips: number };

const MEASURES: Record<WordTemplate, Measures> = {
  official: {
    face: {
      title: '方正小标宋简体',
      body: '仿宋_GB2312',
      heading: '黑体',
      subheading: '楷体_GB2312',
      latin: 'Times New Roman',
    },
    titleHalfPoints: 44,
    bodyHalfPoints: 32,
    lineTwips: 560,
  },
  plain: {
    face: {
      title: '黑体',
      body: '宋体',
      heading: '黑体',
      subheading: '楷体',
      latin: 'Times New Roman',
    },
    titleHalfPoints: 36,
    bodyHalfPoints: 24,
    lineTwips: 440,
  },
};

/** East Asian text takes `eastAsia`; digits and letters the Latin face. A font by theme would change with the machine. */
const fonts = (face: Face, eastAsia: string) => ({
  ascii: face.latin,
  hAnsi: face.latin,
  cs: face.latin,
  eastAsia,
});

/** Width of the text block in twips: 156 mm. */
export const TEXT_WIDTH = convertMillimetersToTwip(156);

/** Page of A4 with the text block of GB/T 9704. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(35),
  },
};

/** Paragraph styles of a template: Title, Heading1, Heading2, Normal, and Small for notes, tables and sources. */
export function wordStyles(template: WordTemplate): IStylesOptions {
  const { face, titleHalfPoints, bodyHalfPoints, lineTwips } = MEASURES[template];
  const line = { line: lineTwips, lineRule: LineRuleType.EXACT };
  const heading = (eastAsia: string) => ({
    run: { font: fonts(face, eastAsia), size: bodyHalfPoints, color: '000000', bold: false },
    paragraph: { spacing: { ...line, before: 160, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: fonts(face, face.body),
          size: bodyHalfPoints,
          language: { value: 'zh-CN', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: line },
      },
      title: {
        run: { font: fonts(face, face.title), size: titleHalfPoints, color: '000000' },
        paragraph: {
          alignment: 'center',
          spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 320 },
        },
      },
      heading1: heading(face.heading),
      heading2: heading(face.subheading),
      footnoteText: { run: { font: fonts(face, face.body), size: 18 } },
    },
    paragraphStyles: [
      {
        id: 'Small',
        name: '小字',
        basedOn: 'Normal',
        run: { font: fonts(face, '宋体'), size: 21 },
        paragraph: { spacing: { line: 320, lineRule: LineRuleType.AT_LEAST } },
      },
    ],
  };
}
